CREATE TABLE "drafts" (
	"member_id" bigint NOT NULL,
	"place" text NOT NULL,
	"community_id" bigint NOT NULL,
	"thread_id" bigint,
	"post_id" bigint,
	"title" text NOT NULL,
	"kind" text,
	"body" text NOT NULL,
	"reply_to" integer,
	"version" integer,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_pk" PRIMARY KEY("member_id","place")
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"post_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	CONSTRAINT "mentions_pk" PRIMARY KEY("post_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "name_parts" "tsvector" GENERATED ALWAYS AS (array_to_tsvector(array_remove(regexp_split_to_array(lower(translate(replace(replace(replace(replace(replace(replace(replace(name, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ä', 'ae'), 'Ö', 'oe'), 'Ü', 'ue'), 'ß', 'ss'), 'äöüàáâãåçčćèéêëěìíîïłñńňòóôõøřšśùúûůýžźżÄÖÜÀÁÂÃÅÇČĆÈÉÊËĚÌÍÎÏŁÑŃŇÒÓÔÕØŘŠŚÙÚÛŮÝŽŹŻ', 'aouaaaaaccceeeeeiiiilnnnooooorssuuuuyzzzaouaaaaaccceeeeeiiiilnnnooooorssuuuuyzzz')) || ' ' || lower(translate(replace(name, 'ß', 'ss'), 'äöüàáâãåçčćèéêëěìíîïłñńňòóôõøřšśùúûůýžźżÄÖÜÀÁÂÃÅÇČĆÈÉÊËĚÌÍÎÏŁÑŃŇÒÓÔÕØŘŠŚÙÚÛŮÝŽŹŻ', 'aouaaaaaccceeeeeiiiilnnnooooorssuuuuyzzzaouaaaaaccceeeeeiiiilnnnooooorssuuuuyzzz')), '[\s.,;:/()’''-]+'), ''))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drafts_saved_at" ON "drafts" USING btree ("saved_at");--> statement-breakpoint
CREATE INDEX "drafts_community" ON "drafts" USING btree ("community_id","member_id");--> statement-breakpoint
CREATE INDEX "mentions_member" ON "mentions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "members_name_parts" ON "members" USING gin ("name_parts");