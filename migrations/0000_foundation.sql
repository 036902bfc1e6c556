CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TABLE "authorities" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "authorities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"name_key" text,
	"short_name" text NOT NULL,
	"short_name_key" text,
	"name_parts" "tsvector",
	"level" text NOT NULL,
	CONSTRAINT "authorities_level_listed" CHECK ("authorities"."level" in ('federal', 'state', 'municipal', 'other'))
);
--> statement-breakpoint
CREATE TABLE "communities" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "communities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic_id" bigint NOT NULL,
	"name" text NOT NULL,
	"founded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "communities_topic" UNIQUE("topic_id")
);
--> statement-breakpoint
CREATE TABLE "coordinators" (
	"mandate_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"deputy" boolean NOT NULL,
	CONSTRAINT "coordinators_pk" PRIMARY KEY("mandate_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "founding_events" (
	"event_id" bigint PRIMARY KEY NOT NULL,
	"community_id" bigint NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"founded" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mandates" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mandates_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"community_id" bigint NOT NULL,
	"authority_id" bigint NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"community_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"read_until" timestamp (3) with time zone,
	CONSTRAINT "memberships_pk" PRIMARY KEY("community_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"member_id" bigint NOT NULL,
	"place" text NOT NULL,
	"community_id" bigint,
	"thread_id" bigint,
	"post_id" bigint,
	"event_id" bigint,
	"talk_id" bigint,
	"title" text NOT NULL,
	"kind" text,
	"body" text NOT NULL,
	"form" text,
	"reply_to" integer,
	"version" integer,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_pk" PRIMARY KEY("member_id","place"),
	CONSTRAINT "drafts_kind_listed" CHECK ("drafts"."kind" in ('discussion', 'question', 'experience', 'announcement', 'talk')),
	CONSTRAINT "drafts_subject" CHECK ("drafts"."place" = coalesce('post:' || "drafts"."post_id", 'thread:' || "drafts"."thread_id",
        'community:' || "drafts"."community_id", 'question:' || "drafts"."talk_id", 'event:' || "drafts"."event_id", 'event:new'))
);
--> statement-breakpoint
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
CREATE TABLE "attendances" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "attendances_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"seated" boolean NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attendances_event_member" UNIQUE("event_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"series_id" bigint NOT NULL,
	"topic_id" bigint NOT NULL,
	"motto" text NOT NULL,
	"host_id" bigint NOT NULL,
	"coordinating_id" bigint,
	"place" text NOT NULL,
	"link" text,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"abstract" text NOT NULL,
	"abstract_html" text NOT NULL,
	"capacity" integer,
	"seats_taken" integer DEFAULT 0 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"published_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancellation_reason" text,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "named_coordinators" (
	"event_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"deputy" boolean NOT NULL,
	CONSTRAINT "named_coordinators_pk" PRIMARY KEY("event_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "series_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"workshop_id" bigint NOT NULL,
	"name" text NOT NULL,
	"name_key" text,
	"purpose" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "talk_questions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "talk_questions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"talk_id" bigint NOT NULL,
	"author_id" bigint NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "talks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "talks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" bigint NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"title" text NOT NULL,
	"speaker" text NOT NULL,
	"speaker_id" bigint,
	"authority_id" bigint NOT NULL,
	"abstract" text NOT NULL,
	"abstract_html" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "topics_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"name_key" text
);
--> statement-breakpoint
CREATE TABLE "workshops" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "workshops_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"name_key" text,
	"purpose" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "feeds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"token_hash" text NOT NULL,
	"member_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"community_id" bigint,
	"thread_id" bigint,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feeds_kind_listed" CHECK ("feeds"."kind" in ('thread', 'community', 'programme')),
	CONSTRAINT "feeds_subject" CHECK ((("feeds"."community_id" is not null) = ("feeds"."kind" in ('community', 'thread')) and ("feeds"."thread_id" is not null) = ("feeds"."kind" in ('thread'))))
);
--> statement-breakpoint
CREATE TABLE "blobs" (
	"hash" text PRIMARY KEY NOT NULL,
	"size" integer NOT NULL,
	"claimed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"owner_id" bigint NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"hash" text NOT NULL,
	"small_hash" text,
	"width" integer,
	"height" integer,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"unused_since" timestamp (3) with time zone,
	CONSTRAINT "files_kind_listed" CHECK ("files"."kind" in ('picture', 'document'))
);
--> statement-breakpoint
CREATE TABLE "upload_allowances" (
	"member_id" bigint NOT NULL,
	"day" date NOT NULL,
	"files" integer NOT NULL,
	"bytes" bigint NOT NULL,
	CONSTRAINT "upload_allowances_pk" PRIMARY KEY("member_id","day")
);
--> statement-breakpoint
CREATE TABLE "devices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "devices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passwords" (
	"member_id" bigint PRIMARY KEY NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sessions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"token_hash" text NOT NULL,
	"member_id" bigint NOT NULL,
	"place_hash" text DEFAULT '' NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"bucket" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "invitations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"token_hash" text NOT NULL,
	"authority_id" bigint NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"office" boolean DEFAULT false NOT NULL,
	"speaks_for_authority" boolean DEFAULT false NOT NULL,
	"invited_by" bigint,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" bigint
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "members_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"authority_id" bigint NOT NULL,
	"name" text NOT NULL,
	"name_parts" "tsvector",
	"email" text NOT NULL,
	"office" boolean DEFAULT false NOT NULL,
	"speaks_for_id" bigint,
	"joined_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moderation_acts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "moderation_acts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"community_id" bigint NOT NULL,
	"thread_id" bigint,
	"post_id" bigint,
	"member_id" bigint,
	"act" text NOT NULL,
	"reason" text NOT NULL,
	"moderator_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "moderation_acts_act_listed" CHECK ("moderation_acts"."act" in ('hide', 'restore', 'lock', 'unlock', 'pin', 'unpin')),
	CONSTRAINT "moderation_acts_subject" CHECK (num_nonnulls("moderation_acts"."thread_id", "moderation_acts"."member_id") <= 1
        and ("moderation_acts"."post_id" is null or "moderation_acts"."thread_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notifications_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"subject" bigint NOT NULL,
	"thread_id" bigint,
	"post_number" integer,
	"last_number" integer,
	"community_id" bigint,
	"event_id" bigint,
	"act_id" bigint,
	"unread" integer NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "notifications_subject" UNIQUE("member_id","kind","subject"),
	CONSTRAINT "notifications_kind_listed" CHECK ("notifications"."kind" in ('replies', 'mention', 'announcement', 'founding', 'moderation', 'seat', 'moved', 'cancellation', 'speaking', 'coordination', 'vacancy', 'ending', 'thread_moderation')),
	CONSTRAINT "notifications_about" CHECK ((("notifications"."thread_id" is not null) = ("notifications"."kind" in ('replies', 'mention', 'announcement', 'moderation', 'thread_moderation')) and ("notifications"."community_id" is not null) = ("notifications"."kind" in ('founding', 'speaking', 'coordination', 'vacancy')) and ("notifications"."event_id" is not null) = ("notifications"."kind" in ('founding', 'speaking', 'coordination', 'seat', 'moved', 'cancellation', 'ending')) and ("notifications"."act_id" is not null) = ("notifications"."kind" in ('moderation', 'thread_moderation'))))
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "activities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"activity" jsonb NOT NULL,
	"by" bigint,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "creations" (
	"member_id" bigint NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"made_id" bigint,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "creations_pk" PRIMARY KEY("member_id","key")
);
--> statement-breakpoint
CREATE TABLE "instance_keys" (
	"purpose" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "instance_keys_purpose_listed" CHECK ("instance_keys"."purpose" in ('hash'))
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"scope" bigint NOT NULL,
	"post_id" bigint,
	"thread_id" bigint,
	"talk_id" bigint,
	"event_id" bigint,
	"community_id" bigint,
	"kind" text NOT NULL,
	"author_id" bigint,
	"authority_id" bigint,
	"published_at" timestamp (3) with time zone NOT NULL,
	"words" "tsvector" NOT NULL,
	"title" "tsvector",
	"said" text DEFAULT '' NOT NULL,
	CONSTRAINT "search_entries_post" UNIQUE("post_id"),
	CONSTRAINT "search_entries_talk" UNIQUE("talk_id"),
	CONSTRAINT "search_entries_event" UNIQUE("event_id"),
	CONSTRAINT "search_entries_community" UNIQUE("community_id"),
	CONSTRAINT "search_entries_kind_listed" CHECK ("search_entries"."kind" in ('discussion', 'question', 'experience', 'announcement', 'talk', 'event', 'community')),
	CONSTRAINT "search_entries_subject" CHECK (num_nonnulls("search_entries"."post_id", "search_entries"."talk_id", "search_entries"."event_id", "search_entries"."community_id") = 1
        and ("search_entries"."thread_id" is null) = ("search_entries"."post_id" is null))
);
--> statement-breakpoint
CREATE TABLE "search_progress" (
	"kind" text PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"reached" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "search_progress_kind_listed" CHECK ("search_progress"."kind" in ('communities', 'events', 'talks', 'posts'))
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"scope" bigint NOT NULL,
	"word" text COLLATE "C" NOT NULL,
	CONSTRAINT "search_words_pk" PRIMARY KEY("scope","word")
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"post_id" bigint NOT NULL,
	"file_id" bigint NOT NULL,
	CONSTRAINT "attachments_pk" PRIMARY KEY("post_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "follows" (
	"thread_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	CONSTRAINT "follows_pk" PRIMARY KEY("thread_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "post_versions" (
	"post_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"written_by" bigint,
	CONSTRAINT "post_versions_pk" PRIMARY KEY("post_id","version")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "posts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"thread_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"reply_to" integer,
	"author_id" bigint,
	"for_authority_id" bigint,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"revision" integer NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"hidden_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"accepted_at" timestamp (3) with time zone,
	CONSTRAINT "posts_number" UNIQUE("thread_id","number")
);
--> statement-breakpoint
CREATE TABLE "read_marks" (
	"member_id" bigint NOT NULL,
	"thread_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"left_open" boolean NOT NULL,
	CONSTRAINT "read_marks_pk" PRIMARY KEY("member_id","thread_id")
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "threads_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"community_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"author_id" bigint,
	"event_id" bigint,
	"talk_id" bigint,
	"revision" integer DEFAULT 0 NOT NULL,
	"post_count" integer DEFAULT 0 NOT NULL,
	"gone_count" integer DEFAULT 0 NOT NULL,
	"silent" boolean DEFAULT true NOT NULL,
	"accepted_count" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_post_at" timestamp (3) with time zone NOT NULL,
	"locked_at" timestamp (3) with time zone,
	"pinned_at" timestamp (3) with time zone,
	CONSTRAINT "threads_kind_listed" CHECK ("threads"."kind" in ('discussion', 'question', 'experience', 'announcement', 'talk'))
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"post_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"present" boolean DEFAULT true NOT NULL,
	CONSTRAINT "mentions_pk" PRIMARY KEY("post_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "communities" ADD CONSTRAINT "communities_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordinators" ADD CONSTRAINT "coordinators_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coordinators" ADD CONSTRAINT "coordinators_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "founding_events" ADD CONSTRAINT "founding_events_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "founding_events" ADD CONSTRAINT "founding_events_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_talk_id_talks_id_fk" FOREIGN KEY ("talk_id") REFERENCES "public"."talks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_moves" ADD CONSTRAINT "event_moves_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failed_endings" ADD CONSTRAINT "failed_endings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_host_id_authorities_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_coordinating_id_authorities_id_fk" FOREIGN KEY ("coordinating_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_coordinators" ADD CONSTRAINT "named_coordinators_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_coordinators" ADD CONSTRAINT "named_coordinators_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_workshop_id_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_questions" ADD CONSTRAINT "talk_questions_talk_id_talks_id_fk" FOREIGN KEY ("talk_id") REFERENCES "public"."talks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_questions" ADD CONSTRAINT "talk_questions_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talks" ADD CONSTRAINT "talks_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talks" ADD CONSTRAINT "talks_speaker_id_members_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talks" ADD CONSTRAINT "talks_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_id_members_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_hash_blobs_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."blobs"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_small_hash_blobs_hash_fk" FOREIGN KEY ("small_hash") REFERENCES "public"."blobs"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload_allowances" ADD CONSTRAINT "upload_allowances_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passwords" ADD CONSTRAINT "passwords_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_members_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by_members_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_speaks_for_id_authorities_id_fk" FOREIGN KEY ("speaks_for_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_acts" ADD CONSTRAINT "moderation_acts_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_acts" ADD CONSTRAINT "moderation_acts_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_acts" ADD CONSTRAINT "moderation_acts_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_acts" ADD CONSTRAINT "moderation_acts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_acts" ADD CONSTRAINT "moderation_acts_moderator_id_members_id_fk" FOREIGN KEY ("moderator_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_act_id_moderation_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."moderation_acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_talk_id_talks_id_fk" FOREIGN KEY ("talk_id") REFERENCES "public"."talks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_versions" ADD CONSTRAINT "post_versions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_versions" ADD CONSTRAINT "post_versions_written_by_members_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_for_authority_id_authorities_id_fk" FOREIGN KEY ("for_authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_marks" ADD CONSTRAINT "read_marks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_marks" ADD CONSTRAINT "read_marks_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_talk_id_talks_id_fk" FOREIGN KEY ("talk_id") REFERENCES "public"."talks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "authorities_name_key" ON "authorities" USING btree ("name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "authorities_short_name_key" ON "authorities" USING btree ("short_name_key");--> statement-breakpoint
CREATE INDEX "communities_founded_at" ON "communities" USING btree ("founded_at","id");--> statement-breakpoint
CREATE INDEX "coordinators_member" ON "coordinators" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "founding_events_community" ON "founding_events" USING btree ("community_id","joined_at");--> statement-breakpoint
CREATE UNIQUE INDEX "founding_events_first" ON "founding_events" USING btree ("community_id") WHERE founded;--> statement-breakpoint
CREATE UNIQUE INDEX "mandates_current" ON "mandates" USING btree ("community_id") WHERE ends_at is null;--> statement-breakpoint
CREATE INDEX "mandates_authority" ON "mandates" USING btree ("authority_id");--> statement-breakpoint
CREATE INDEX "memberships_member" ON "memberships" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "drafts_post" ON "drafts" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "drafts_thread" ON "drafts" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "drafts_saved_at" ON "drafts" USING btree ("saved_at");--> statement-breakpoint
CREATE INDEX "drafts_community" ON "drafts" USING btree ("community_id","member_id");--> statement-breakpoint
CREATE INDEX "drafts_event" ON "drafts" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "drafts_talk" ON "drafts" USING btree ("talk_id");--> statement-breakpoint
CREATE INDEX "event_moves_event" ON "event_moves" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "failed_endings_failed_at" ON "failed_endings" USING btree ("failed_at","event_id");--> statement-breakpoint
CREATE INDEX "attendances_member" ON "attendances" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "attendances_waiting" ON "attendances" USING btree ("event_id","id") WHERE not seated;--> statement-breakpoint
CREATE INDEX "events_series" ON "events" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "events_topic" ON "events" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "events_host" ON "events" USING btree ("host_id");--> statement-breakpoint
CREATE INDEX "events_coordinating" ON "events" USING btree ("coordinating_id");--> statement-breakpoint
CREATE INDEX "events_starts_at" ON "events" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "events_upcoming" ON "events" USING btree ("starts_at","id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "events_due" ON "events" USING btree ("ends_at") WHERE ended_at is null and cancelled_at is null and published_at is not null;--> statement-breakpoint
CREATE INDEX "named_coordinators_member" ON "named_coordinators" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "series_name_key" ON "series" USING btree ("workshop_id","name_key");--> statement-breakpoint
CREATE INDEX "talk_questions_author" ON "talk_questions" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "talk_questions_talk" ON "talk_questions" USING btree ("talk_id","id");--> statement-breakpoint
CREATE INDEX "talks_speaker" ON "talks" USING btree ("speaker_id");--> statement-breakpoint
CREATE INDEX "talks_authority" ON "talks" USING btree ("authority_id");--> statement-breakpoint
CREATE INDEX "talks_event" ON "talks" USING btree ("event_id","starts_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "topics_name_key" ON "topics" USING btree ("name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "workshops_name_key" ON "workshops" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "feeds_community" ON "feeds" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "feeds_thread" ON "feeds" USING btree ("thread_id");--> statement-breakpoint
CREATE UNIQUE INDEX "feeds_token_hash" ON "feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "feeds_member" ON "feeds" USING btree ("member_id","made_at","id");--> statement-breakpoint
CREATE INDEX "files_owner" ON "files" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "files_hash" ON "files" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "files_small_hash" ON "files" USING btree ("small_hash") WHERE small_hash is not null;--> statement-breakpoint
CREATE INDEX "files_unused" ON "files" USING btree ("unused_since") WHERE unused_since is not null;--> statement-breakpoint
CREATE INDEX "upload_allowances_day" ON "upload_allowances" USING btree ("day");--> statement-breakpoint
CREATE UNIQUE INDEX "devices_member_token" ON "devices" USING btree ("member_id","token_hash");--> statement-breakpoint
CREATE INDEX "devices_token_hash" ON "devices" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "devices_expires_at" ON "devices" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_hash" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_member" ON "sessions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_failures_since" ON "sign_in_failures" USING btree ("since");--> statement-breakpoint
CREATE INDEX "invitations_accepted_by" ON "invitations" USING btree ("accepted_by");--> statement-breakpoint
CREATE INDEX "invitations_authority" ON "invitations" USING btree ("authority_id");--> statement-breakpoint
CREATE INDEX "invitations_invited_by" ON "invitations" USING btree ("invited_by");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token_hash" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitations_invited_at" ON "invitations" USING btree ("invited_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "members_email" ON "members" USING btree ("email");--> statement-breakpoint
CREATE INDEX "members_authority_name" ON "members" USING btree ("authority_id","name","id");--> statement-breakpoint
CREATE INDEX "members_name_parts" ON "members" USING gin ("name_parts");--> statement-breakpoint
CREATE INDEX "members_speaks_for" ON "members" USING btree ("speaks_for_id") WHERE speaks_for_id is not null;--> statement-breakpoint
CREATE INDEX "moderation_acts_member" ON "moderation_acts" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "moderation_acts_moderator" ON "moderation_acts" USING btree ("moderator_id");--> statement-breakpoint
CREATE INDEX "moderation_acts_post" ON "moderation_acts" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "moderation_acts_thread" ON "moderation_acts" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "moderation_acts_community" ON "moderation_acts" USING btree ("community_id","at","id");--> statement-breakpoint
CREATE INDEX "notifications_raised_at" ON "notifications" USING btree ("member_id","raised_at","id");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("member_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notifications_thread" ON "notifications" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "notifications_community" ON "notifications" USING btree ("community_id") WHERE community_id is not null;--> statement-breakpoint
CREATE INDEX "notifications_event" ON "notifications" USING btree ("event_id") WHERE event_id is not null;--> statement-breakpoint
CREATE INDEX "notifications_act" ON "notifications" USING btree ("act_id") WHERE act_id is not null;--> statement-breakpoint
CREATE INDEX "activities_at" ON "activities" USING btree ("at");--> statement-breakpoint
CREATE INDEX "creations_at" ON "creations" USING btree ("at");--> statement-breakpoint
CREATE INDEX "search_entries_thread" ON "search_entries" USING btree ("thread_id") WHERE thread_id is not null;--> statement-breakpoint
CREATE INDEX "search_entries_newest" ON "search_entries" USING btree ("scope","published_at","id");--> statement-breakpoint
CREATE INDEX "search_entries_author" ON "search_entries" USING btree ("author_id","scope","published_at","id");--> statement-breakpoint
CREATE INDEX "search_entries_authority" ON "search_entries" USING btree ("authority_id","scope","published_at","id");--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_entries_title" ON "search_entries" USING gin ("title") WITH (fastupdate=false) WHERE title is not null;--> statement-breakpoint
CREATE INDEX "search_words_parts" ON "search_words" USING gin ("word" gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "attachments_file" ON "attachments" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "follows_member" ON "follows" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "post_versions_written_by" ON "post_versions" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "posts_for_authority" ON "posts" USING btree ("for_authority_id") WHERE for_authority_id is not null;--> statement-breakpoint
CREATE INDEX "posts_revision" ON "posts" USING btree ("thread_id","revision");--> statement-breakpoint
CREATE INDEX "posts_published" ON "posts" USING btree ("thread_id","published_at","number");--> statement-breakpoint
CREATE INDEX "posts_gone" ON "posts" USING btree ("thread_id","number") WHERE hidden_at is not null or withdrawn_at is not null;--> statement-breakpoint
CREATE INDEX "posts_accepted" ON "posts" USING btree ("thread_id") WHERE accepted_at is not null;--> statement-breakpoint
CREATE INDEX "posts_author" ON "posts" USING btree ("author_id","thread_id","number");--> statement-breakpoint
CREATE INDEX "posts_reply" ON "posts" USING btree ("thread_id","reply_to","number");--> statement-breakpoint
CREATE INDEX "read_marks_thread" ON "read_marks" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "read_marks_left_open" ON "read_marks" USING btree ("member_id") WHERE left_open;--> statement-breakpoint
CREATE UNIQUE INDEX "threads_opening" ON "threads" USING btree ("event_id") WHERE talk_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "threads_talk" ON "threads" USING btree ("talk_id") WHERE talk_id is not null;--> statement-breakpoint
CREATE INDEX "threads_event" ON "threads" USING btree ("event_id") WHERE event_id is not null;--> statement-breakpoint
CREATE INDEX "threads_community" ON "threads" USING btree ("community_id","last_post_at","id");--> statement-breakpoint
CREATE INDEX "threads_started" ON "threads" USING btree ("community_id","started_at","id");--> statement-breakpoint
CREATE INDEX "threads_unanswered" ON "threads" USING btree ("community_id","started_at","id") WHERE kind = 'question' and accepted_count = 0 and locked_at is null;--> statement-breakpoint
CREATE INDEX "threads_silent" ON "threads" USING btree ("community_id","started_at","id") WHERE kind = 'question' and accepted_count = 0 and locked_at is null and silent;--> statement-breakpoint
CREATE INDEX "threads_author" ON "threads" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "threads_pinned" ON "threads" USING btree ("community_id","pinned_at") WHERE pinned_at is not null;--> statement-breakpoint
CREATE INDEX "mentions_member" ON "mentions" USING btree ("member_id");--> statement-breakpoint
ALTER TABLE "notifications" SET (fillfactor = 80);--> statement-breakpoint
ALTER TABLE "search_entries" ALTER COLUMN "words" SET STORAGE EXTERNAL;
