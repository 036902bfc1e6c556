ALTER TABLE "authorities" DROP CONSTRAINT "authorities_name";--> statement-breakpoint
ALTER TABLE "authorities" DROP CONSTRAINT "authorities_short_name";--> statement-breakpoint
ALTER TABLE "series" DROP CONSTRAINT "series_name";--> statement-breakpoint
ALTER TABLE "topics" DROP CONSTRAINT "topics_name";--> statement-breakpoint
ALTER TABLE "workshops" DROP CONSTRAINT "workshops_name";--> statement-breakpoint
ALTER TABLE "members" ALTER COLUMN "name_parts" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ALTER COLUMN "name_parts" DROP EXPRESSION;--> statement-breakpoint
ALTER TABLE "authorities" ADD COLUMN "name_key" text;--> statement-breakpoint
ALTER TABLE "authorities" ADD COLUMN "short_name_key" text;--> statement-breakpoint
ALTER TABLE "authorities" ADD COLUMN "name_parts" "tsvector";--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "name_key" text;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "name_key" text;--> statement-breakpoint
ALTER TABLE "workshops" ADD COLUMN "name_key" text;--> statement-breakpoint
CREATE UNIQUE INDEX "authorities_name_key" ON "authorities" USING btree ("name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "authorities_short_name_key" ON "authorities" USING btree ("short_name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "series_name_key" ON "series" USING btree ("workshop_id","name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "topics_name_key" ON "topics" USING btree ("name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "workshops_name_key" ON "workshops" USING btree ("name_key");--> statement-breakpoint
-- What names are found by is written anew by the next start, from one table of letters.
UPDATE "members" SET "name_parts" = NULL;
