DROP INDEX "threads_silent";--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "present" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "gone_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "silent" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "drafts_post" ON "drafts" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "drafts_thread" ON "drafts" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "events_series" ON "events" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "events_topic" ON "events" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "events_host" ON "events" USING btree ("host_id");--> statement-breakpoint
CREATE INDEX "events_coordinating" ON "events" USING btree ("coordinating_id");--> statement-breakpoint
CREATE INDEX "named_coordinators_member" ON "named_coordinators" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "talk_questions_author" ON "talk_questions" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "talks_speaker" ON "talks" USING btree ("speaker_id");--> statement-breakpoint
CREATE INDEX "talks_authority" ON "talks" USING btree ("authority_id");--> statement-breakpoint
CREATE INDEX "feeds_community" ON "feeds" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "feeds_thread" ON "feeds" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "files_owner" ON "files" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "invitations_accepted_by" ON "invitations" USING btree ("accepted_by");--> statement-breakpoint
CREATE INDEX "invitations_authority" ON "invitations" USING btree ("authority_id");--> statement-breakpoint
CREATE INDEX "invitations_invited_by" ON "invitations" USING btree ("invited_by");--> statement-breakpoint
CREATE INDEX "moderation_acts_moderator" ON "moderation_acts" USING btree ("moderator_id");--> statement-breakpoint
CREATE INDEX "moderation_acts_post" ON "moderation_acts" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "moderation_acts_thread" ON "moderation_acts" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "notifications_thread" ON "notifications" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "notifications_community" ON "notifications" USING btree ("community_id") WHERE community_id is not null;--> statement-breakpoint
CREATE INDEX "notifications_event" ON "notifications" USING btree ("event_id") WHERE event_id is not null;--> statement-breakpoint
CREATE INDEX "notifications_act" ON "notifications" USING btree ("act_id") WHERE act_id is not null;--> statement-breakpoint
CREATE INDEX "search_entries_thread" ON "search_entries" USING btree ("thread_id") WHERE thread_id is not null;--> statement-breakpoint
CREATE INDEX "post_versions_written_by" ON "post_versions" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "posts_for_authority" ON "posts" USING btree ("for_authority_id") WHERE for_authority_id is not null;--> statement-breakpoint
CREATE INDEX "posts_gone" ON "posts" USING btree ("thread_id","number") WHERE hidden_at is not null or withdrawn_at is not null;--> statement-breakpoint
CREATE INDEX "read_marks_thread" ON "read_marks" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "threads_author" ON "threads" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "threads_silent" ON "threads" USING btree ("community_id","started_at","id") WHERE kind = 'question' and accepted_count = 0 and locked_at is null and silent;--> statement-breakpoint
UPDATE "threads" SET
  "gone_count" = (SELECT count(*) FROM "posts" WHERE "thread_id" = "threads"."id" AND ("hidden_at" IS NOT NULL OR "withdrawn_at" IS NOT NULL)),
  "silent" = NOT EXISTS (SELECT FROM "posts" WHERE "thread_id" = "threads"."id" AND "number" > 1 AND "hidden_at" IS NULL AND "withdrawn_at" IS NULL AND "posts"."author_id" IS DISTINCT FROM "threads"."author_id"),
  "accepted_count" = (SELECT count(*) FROM "posts" WHERE "thread_id" = "threads"."id" AND "accepted_at" IS NOT NULL AND "hidden_at" IS NULL AND "withdrawn_at" IS NULL),
  "last_post_at" = coalesce((SELECT "published_at" FROM "posts" WHERE "thread_id" = "threads"."id" AND "hidden_at" IS NULL AND "withdrawn_at" IS NULL ORDER BY "number" DESC LIMIT 1), "started_at");--> statement-breakpoint
UPDATE "read_marks" SET "left_open" = true FROM "threads" WHERE "threads"."id" = "thread_id" AND "gone_count" > 0 AND "number" < "post_count" AND NOT "left_open";--> statement-breakpoint
UPDATE "notifications" AS n SET "unread" = (SELECT count(*) FROM "posts" p
  WHERE p."thread_id" = n."thread_id" AND p."number" BETWEEN n."post_number" AND n."last_number"
    AND p."hidden_at" IS NULL AND p."withdrawn_at" IS NULL AND p."author_id" IS DISTINCT FROM n."member_id"
    AND (n."kind" = 'mention' OR NOT EXISTS (SELECT FROM "mentions" m WHERE m."post_id" = p."id" AND m."member_id" = n."member_id")))
WHERE n."kind" IN ('replies', 'mention') AND n."read_at" IS NULL;--> statement-breakpoint
-- Of what was done to a thread as a whole, the last is told.
DELETE FROM "notifications" n USING "moderation_acts" a
WHERE a."id" = n."act_id" AND a."post_id" IS NULL AND EXISTS (
  SELECT FROM "notifications" later JOIN "moderation_acts" b ON b."id" = later."act_id"
  WHERE later."member_id" = n."member_id" AND b."post_id" IS NULL AND b."thread_id" = a."thread_id" AND b."id" > a."id");--> statement-breakpoint
UPDATE "notifications" n SET "kind" = 'thread_moderation', "subject" = a."thread_id"
FROM "moderation_acts" a WHERE a."id" = n."act_id" AND a."post_id" IS NULL AND n."kind" = 'moderation';
