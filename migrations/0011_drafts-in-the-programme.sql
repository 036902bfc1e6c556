ALTER TABLE "drafts" ALTER COLUMN "community_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "event_id" bigint;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "talk_id" bigint;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "form" text;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_talk_id_talks_id_fk" FOREIGN KEY ("talk_id") REFERENCES "public"."talks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drafts_event" ON "drafts" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "drafts_talk" ON "drafts" USING btree ("talk_id");