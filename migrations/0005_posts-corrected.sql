CREATE TABLE "post_versions" (
	"post_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"written_by" bigint,
	CONSTRAINT "post_versions_pk" PRIMARY KEY("post_id","version")
);
--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "speaks_for_authority" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "speaks_for_id" bigint;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "for_authority_id" bigint;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "post_versions" ADD CONSTRAINT "post_versions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_versions" ADD CONSTRAINT "post_versions_written_by_members_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_speaks_for_id_authorities_id_fk" FOREIGN KEY ("speaks_for_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_for_authority_id_authorities_id_fk" FOREIGN KEY ("for_authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "threads_silent" ON "threads" USING btree ("community_id","started_at","id") WHERE kind = 'question' and accepted_count = 0 and locked_at is null and post_count = 1;