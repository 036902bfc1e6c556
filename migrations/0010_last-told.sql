ALTER TABLE "notifications" ADD COLUMN "last_number" integer;--> statement-breakpoint
UPDATE "notifications" SET "last_number" = "post_number" WHERE "kind" = 'mention';--> statement-breakpoint
UPDATE "notifications" SET "last_number" = "threads"."post_count" FROM "threads"
  WHERE "threads"."id" = "notifications"."thread_id" AND "notifications"."kind" = 'replies';
