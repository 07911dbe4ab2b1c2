CREATE TABLE `finding_text` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`finding_id` integer NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`seen` text NOT NULL,
	FOREIGN KEY (`finding_id`) REFERENCES `finding`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "finding_text_language" CHECK("finding_text"."language" in ('en', 'he', 'ar'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `finding_text_language` ON `finding_text` (`finding_id`,`language`);--> statement-breakpoint
CREATE TABLE `quote_decision` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`coding_id` integer NOT NULL,
	`decision` text NOT NULL,
	`text_sha256` text NOT NULL,
	`coder_id` integer,
	`at` text NOT NULL,
	FOREIGN KEY (`coding_id`) REFERENCES `coding`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coder_id`) REFERENCES `coder`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quote_decision_decision" CHECK("quote_decision"."decision" in ('approved', 'refused'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `quote_decision_coding_id_unique` ON `quote_decision` (`coding_id`);--> statement-breakpoint
CREATE TABLE `redaction` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`document_id` integer NOT NULL,
	`start_code_point` integer NOT NULL,
	`end_code_point` integer NOT NULL,
	`instead` text NOT NULL,
	`coder_id` integer,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coder_id`) REFERENCES `coder`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "redaction_span" CHECK("redaction"."start_code_point" >= 0 and "redaction"."end_code_point" > "redaction"."start_code_point")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `redaction_uuid_unique` ON `redaction` (`uuid`);--> statement-breakpoint
CREATE INDEX `redaction_document` ON `redaction` (`document_id`);--> statement-breakpoint
CREATE TABLE `report_export` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`at` text NOT NULL,
	`coder` text,
	`language` text NOT NULL,
	`formats` text NOT NULL,
	`state_hash` text NOT NULL,
	`figures` text NOT NULL,
	`alarms` text NOT NULL,
	`reason` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `report_export_uuid_unique` ON `report_export` (`uuid`);--> statement-breakpoint
CREATE TABLE `report_look` (
	`id` integer PRIMARY KEY NOT NULL,
	`accent` text,
	`logo` text,
	`template` text,
	`logo_name` text,
	`template_name` text,
	CONSTRAINT "report_look_single" CHECK("report_look"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `report_section` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`is_shown` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `report_section_key_unique` ON `report_section` (`key`);--> statement-breakpoint
CREATE TABLE `report_text` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`section` text NOT NULL,
	`place` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`seen` text NOT NULL,
	CONSTRAINT "report_text_place" CHECK("report_text"."place" in ('before', 'after')),
	CONSTRAINT "report_text_language" CHECK("report_text"."language" in ('en', 'he', 'ar'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `report_text_uuid_unique` ON `report_text` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `report_text_place` ON `report_text` (`section`,`place`,`language`);--> statement-breakpoint
CREATE TABLE `term_decision` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`term` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`coder_id` integer,
	`at` text NOT NULL,
	FOREIGN KEY (`coder_id`) REFERENCES `coder`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "term_decision_decision" CHECK("term_decision"."decision" in ('mask', 'keep'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `term_decision_uuid_unique` ON `term_decision` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `term_decision_term` ON `term_decision` (`term`);--> statement-breakpoint
ALTER TABLE `finding` ADD `indicator` text;--> statement-breakpoint
ALTER TABLE `finding` ADD `confidence` text;--> statement-breakpoint
ALTER TABLE `finding` DROP COLUMN `text`;