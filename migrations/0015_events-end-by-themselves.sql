CREATE TABLE "event_moves" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "event_moves_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" bigint NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL,
	"from_starts_at" timestamp (3) with time zone NOT NULL,
	"from_ends_at" timestamp (3) with time zone NOT NULL,
	"from_place" text NOT NULL,
	"to_starts_at" timestamp (3) with time zone NOT NULL,
	"to_ends_at" timestamp (3) with time zone NOT NULL,
	"to_place" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "failed_endings" (
	"event_id" bigint PRIMARY KEY NOT NULL,
	"tries" integer NOT NULL,
	"failed_at" timestamp (3) with time zone NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"cause" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "founding_events" ADD COLUMN "founded" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "event_moves" ADD CONSTRAINT "event_moves_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failed_endings" ADD CONSTRAINT "failed_endings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_moves_event" ON "event_moves" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "failed_endings_failed_at" ON "failed_endings" USING btree ("failed_at","event_id");--> statement-breakpoint
-- Of the events that a community comes from, the first founded it.
UPDATE "founding_events" SET "founded" = true FROM (
	SELECT DISTINCT ON ("community_id") "event_id" FROM "founding_events" ORDER BY "community_id", "joined_at", "event_id"
) AS "first" WHERE "founding_events"."event_id" = "first"."event_id";--> statement-breakpoint
-- Questions that have been copied into the thread of their talk are read there alone.
DELETE FROM "talk_questions" USING "threads" WHERE "threads"."talk_id" = "talk_questions"."talk_id";--> statement-breakpoint
CREATE UNIQUE INDEX "founding_events_first" ON "founding_events" USING btree ("community_id") WHERE founded;