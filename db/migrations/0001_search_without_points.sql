-- The full-text index keeps a copy of each text without points and direction marks, so that a word is found whether it
-- is written with them or not. Its rows are written anew after every migration.
DROP TABLE `document_text`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `document_text` USING fts5(`text`, tokenize='unicode61 remove_diacritics 2');
