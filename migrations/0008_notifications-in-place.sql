DROP INDEX "notifications_thread";--> statement-breakpoint
DROP INDEX "notifications_unread";--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "read_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "notifications" SET "read_at" = "raised_at" WHERE "unread" = 0;--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("member_id") WHERE read_at is null;--> statement-breakpoint
-- Room on each page to count up a row where it stands.
ALTER TABLE "notifications" SET (fillfactor = 80);
