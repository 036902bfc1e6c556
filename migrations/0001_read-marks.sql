CREATE TABLE "read_marks" (
	"member_id" bigint NOT NULL,
	"thread_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"left_open" boolean NOT NULL,
	CONSTRAINT "read_marks_pk" PRIMARY KEY("member_id","thread_id")
);
--> statement-breakpoint
DROP INDEX "posts_author";--> statement-breakpoint
DROP INDEX "threads_unanswered";--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "read_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "read_marks" ADD CONSTRAINT "read_marks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_marks" ADD CONSTRAINT "read_marks_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "read_marks_left_open" ON "read_marks" USING btree ("member_id") WHERE left_open;--> statement-breakpoint
CREATE INDEX "posts_reply" ON "posts" USING btree ("thread_id","reply_to","number");--> statement-breakpoint
CREATE INDEX "posts_author" ON "posts" USING btree ("author_id","thread_id","number");--> statement-breakpoint
CREATE INDEX "threads_unanswered" ON "threads" USING btree ("community_id","started_at","id") WHERE kind = 'question' and accepted_count = 0 and locked_at is null;