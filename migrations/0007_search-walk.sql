ALTER TABLE "search_entries" RESET (toast_tuple_target);--> statement-breakpoint
DROP INDEX "search_entries_words";--> statement-breakpoint
DROP INDEX "search_entries_title";--> statement-breakpoint
DROP INDEX "search_words_parts";--> statement-breakpoint
CREATE INDEX "search_entries_newest" ON "search_entries" USING btree ("scope","published_at","id");--> statement-breakpoint
CREATE INDEX "search_entries_author" ON "search_entries" USING btree ("author_id","scope","published_at","id");--> statement-breakpoint
CREATE INDEX "search_entries_authority" ON "search_entries" USING btree ("authority_id","scope","published_at","id");--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_entries_title" ON "search_entries" USING gin ("title") WITH (fastupdate=false) WHERE title is not null;--> statement-breakpoint
CREATE INDEX "search_words_parts" ON "search_words" USING gin ("word" gin_trgm_ops) WITH (fastupdate=false);
