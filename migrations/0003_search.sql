CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"scope" bigint NOT NULL,
	"post_id" bigint,
	"thread_id" bigint,
	"talk_id" bigint,
	"kind" text NOT NULL,
	"author_id" bigint,
	"authority_id" bigint,
	"published_at" timestamp (3) with time zone NOT NULL,
	"words" "tsvector" NOT NULL,
	"title" "tsvector",
	CONSTRAINT "search_entries_post" UNIQUE("post_id"),
	CONSTRAINT "search_entries_talk" UNIQUE("talk_id")
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"scope" bigint NOT NULL,
	"word" text COLLATE "C" NOT NULL,
	CONSTRAINT "search_words_pk" PRIMARY KEY("scope","word")
);
--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_talk_id_talks_id_fk" FOREIGN KEY ("talk_id") REFERENCES "public"."talks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- The words of an entry lie apart from it, so that many entries can be looked through without them.
ALTER TABLE "search_entries" SET (toast_tuple_target = 128);--> statement-breakpoint
ALTER TABLE "search_entries" ALTER COLUMN "words" SET STORAGE EXTERNAL;--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_entries_title" ON "search_entries" USING gin ("title") WHERE title is not null;--> statement-breakpoint
CREATE INDEX "search_words_parts" ON "search_words" USING gin ("word" gin_trgm_ops);
