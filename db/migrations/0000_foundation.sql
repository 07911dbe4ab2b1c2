CREATE TABLE `case_attribute` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`name` text NOT NULL,
	`value` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `case_attribute_name` ON `case_attribute` (`case_id`,`name`);--> statement-breakpoint
CREATE TABLE `case_identity` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `case_identity_case_id_unique` ON `case_identity` (`case_id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`key` text NOT NULL,
	`pseudonym` text NOT NULL,
	`site_id` integer,
	`position` integer NOT NULL,
	`source_file_id` integer,
	`source_row` integer,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_file_id`) REFERENCES `source_file`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_uuid_unique` ON `cases` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_key_unique` ON `cases` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_pseudonym_unique` ON `cases` (`pseudonym`);--> statement-breakpoint
CREATE INDEX `cases_site` ON `cases` (`site_id`);--> statement-breakpoint
CREATE TABLE `code` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`key` text NOT NULL,
	`parent_id` integer,
	`name` text NOT NULL,
	`definition` text NOT NULL,
	`include` text NOT NULL,
	`exclude` text NOT NULL,
	`example` text NOT NULL,
	`color` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `code`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `code_uuid_unique` ON `code` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `code_key_unique` ON `code` (`key`);--> statement-breakpoint
CREATE INDEX `code_parent` ON `code` (`parent_id`);--> statement-breakpoint
CREATE TABLE `coder` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`name` text NOT NULL,
	`color` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `coder_uuid_unique` ON `coder` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `coder_name_unique` ON `coder` (`name`);--> statement-breakpoint
CREATE TABLE `coding` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`document_id` integer NOT NULL,
	`code_id` integer NOT NULL,
	`coder_id` integer NOT NULL,
	`start_code_point` integer NOT NULL,
	`end_code_point` integer NOT NULL,
	`weight` integer,
	`direction` text,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`code_id`) REFERENCES `code`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coder_id`) REFERENCES `coder`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "coding_span" CHECK("coding"."start_code_point" >= 0 and "coding"."end_code_point" > "coding"."start_code_point"),
	CONSTRAINT "coding_weight" CHECK("coding"."weight" is null or "coding"."weight" between 1 and 5),
	CONSTRAINT "coding_direction" CHECK("coding"."direction" is null or "coding"."direction" in ('positive', 'negative', 'mixed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `coding_uuid_unique` ON `coding` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `coding_same` ON `coding` (`document_id`,`code_id`,`coder_id`,`start_code_point`,`end_code_point`);--> statement-breakpoint
CREATE INDEX `coding_document_start` ON `coding` (`document_id`,`start_code_point`);--> statement-breakpoint
CREATE INDEX `coding_code` ON `coding` (`code_id`);--> statement-breakpoint
CREATE INDEX `coding_coder` ON `coding` (`coder_id`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`case_id` integer NOT NULL,
	`wave_id` integer NOT NULL,
	`item_id` integer,
	`text` text NOT NULL,
	`text_sha256` text NOT NULL,
	`language` text NOT NULL,
	`words` integer NOT NULL,
	`code_points` integer NOT NULL,
	`source_file_id` integer,
	`source_sha256` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_file_id`) REFERENCES `source_file`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "document_kind" CHECK("document"."kind" in ('transcript', 'open-answer', 'field-note'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `document_uuid_unique` ON `document` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `document_name_unique` ON `document` (`name`);--> statement-breakpoint
CREATE INDEX `document_case_wave` ON `document` (`case_id`,`wave_id`);--> statement-breakpoint
CREATE TABLE `finding` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`text` text NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `finding_uuid_unique` ON `finding` (`uuid`);--> statement-breakpoint
CREATE TABLE `finding_evidence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`finding_id` integer NOT NULL,
	`measure` text,
	`coding_id` integer,
	`position` integer NOT NULL,
	FOREIGN KEY (`finding_id`) REFERENCES `finding`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coding_id`) REFERENCES `coding`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "finding_evidence_one" CHECK(("finding_evidence"."measure" is null) <> ("finding_evidence"."coding_id" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `finding_evidence_finding` ON `finding_evidence` (`finding_id`);--> statement-breakpoint
CREATE INDEX `finding_evidence_coding` ON `finding_evidence` (`coding_id`);--> statement-breakpoint
CREATE TABLE `history_change` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`command_id` integer NOT NULL,
	`table_name` text NOT NULL,
	`row_id` integer NOT NULL,
	`operation` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`command_id`) REFERENCES `history_command`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "history_change_operation" CHECK("history_change"."operation" in ('insert', 'update', 'delete'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `history_change_command` ON `history_change` (`command_id`);--> statement-breakpoint
CREATE TABLE `history_command` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`kind` text NOT NULL,
	`detail` text,
	`coder` text,
	`at` text NOT NULL,
	`reverts` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `history_command_uuid_unique` ON `history_command` (`uuid`);--> statement-breakpoint
CREATE TABLE `history_current` (
	`id` integer PRIMARY KEY NOT NULL,
	`command_id` integer,
	CONSTRAINT "history_current_single" CHECK("history_current"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `indicator` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_uuid_unique` ON `indicator` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_key_unique` ON `indicator` (`key`);--> statement-breakpoint
CREATE TABLE `indicator_measure` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`indicator_id` integer NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "indicator_measure_kind" CHECK("indicator_measure"."kind" in ('scale', 'code', 'outcome'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_measure_key` ON `indicator_measure` (`indicator_id`,`kind`,`key`);--> statement-breakpoint
CREATE TABLE `instrument` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `instrument_uuid_unique` ON `instrument` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `instrument_key_unique` ON `instrument` (`key`);--> statement-breakpoint
CREATE TABLE `item` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`instrument_id` integer NOT NULL,
	`key` text NOT NULL,
	`column_name` text NOT NULL,
	`type` text NOT NULL,
	`text` text NOT NULL,
	`min` real,
	`max` real,
	`position` integer NOT NULL,
	FOREIGN KEY (`instrument_id`) REFERENCES `instrument`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "item_type" CHECK("item"."type" in ('likert', 'number', 'choice', 'open'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `item_uuid_unique` ON `item` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `item_key_unique` ON `item` (`key`);--> statement-breakpoint
CREATE INDEX `item_instrument` ON `item` (`instrument_id`);--> statement-breakpoint
CREATE TABLE `item_label` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`item_id` integer NOT NULL,
	`label` text NOT NULL,
	`value` real NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `item_label_label` ON `item_label` (`item_id`,`label`);--> statement-breakpoint
CREATE TABLE `memo` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`coding_id` integer,
	`document_id` integer,
	`case_id` integer,
	`code_id` integer,
	`coder_id` integer,
	`text` text NOT NULL,
	FOREIGN KEY (`coding_id`) REFERENCES `coding`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`code_id`) REFERENCES `code`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coder_id`) REFERENCES `coder`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memo_one_target" CHECK(("memo"."coding_id" is not null) + ("memo"."document_id" is not null) + ("memo"."case_id" is not null) + ("memo"."code_id" is not null) <= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `memo_uuid_unique` ON `memo` (`uuid`);--> statement-breakpoint
CREATE INDEX `memo_coding` ON `memo` (`coding_id`);--> statement-breakpoint
CREATE INDEX `memo_document` ON `memo` (`document_id`);--> statement-breakpoint
CREATE INDEX `memo_case` ON `memo` (`case_id`);--> statement-breakpoint
CREATE INDEX `memo_code` ON `memo` (`code_id`);--> statement-breakpoint
CREATE TABLE `missing_code` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`instrument_id` integer NOT NULL,
	`code` text NOT NULL,
	`reason` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`instrument_id`) REFERENCES `instrument`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `missing_code_code` ON `missing_code` (`instrument_id`,`code`);--> statement-breakpoint
CREATE TABLE `outcome` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`site_id` integer NOT NULL,
	`year` integer NOT NULL,
	`measure` text NOT NULL,
	`value` real,
	`source_file_id` integer,
	`source_row` integer,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_file_id`) REFERENCES `source_file`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outcome_cell` ON `outcome` (`site_id`,`year`,`measure`);--> statement-breakpoint
CREATE INDEX `outcome_measure_year` ON `outcome` (`measure`,`year`);--> statement-breakpoint
CREATE TABLE `response` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`wave_id` integer NOT NULL,
	`item_id` integer NOT NULL,
	`value` real,
	`text` text,
	`missing` text,
	`source_file_id` integer,
	`source_row` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_file_id`) REFERENCES `source_file`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "response_missing" CHECK("response"."missing" is null or "response"."value" is null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `response_cell` ON `response` (`case_id`,`wave_id`,`item_id`);--> statement-breakpoint
CREATE INDEX `response_item_wave` ON `response` (`item_id`,`wave_id`);--> statement-breakpoint
CREATE TABLE `scale` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`instrument_id` integer NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`score` text NOT NULL,
	`min_answered` real NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`instrument_id`) REFERENCES `instrument`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "scale_score" CHECK("scale"."score" in ('mean', 'sum')),
	CONSTRAINT "scale_min_answered" CHECK("scale"."min_answered" > 0 and "scale"."min_answered" <= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `scale_uuid_unique` ON `scale` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `scale_key_unique` ON `scale` (`key`);--> statement-breakpoint
CREATE TABLE `scale_item` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`scale_id` integer NOT NULL,
	`item_id` integer NOT NULL,
	`reversed` integer NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`scale_id`) REFERENCES `scale`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `scale_item_item` ON `scale_item` (`scale_id`,`item_id`);--> statement-breakpoint
CREATE INDEX `scale_item_of` ON `scale_item` (`item_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`kind` text NOT NULL,
	`case_id` integer,
	`number` integer,
	`held_on` text,
	`staff_id` integer,
	`minutes` real,
	`position` integer NOT NULL,
	`source_file_id` integer,
	`source_row` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_file_id`) REFERENCES `source_file`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "session_kind" CHECK("session"."kind" in ('individual', 'group', 'network')),
	CONSTRAINT "session_minutes" CHECK("session"."minutes" is null or "session"."minutes" >= 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_uuid_unique` ON `session` (`uuid`);--> statement-breakpoint
CREATE INDEX `session_case` ON `session` (`case_id`,`number`);--> statement-breakpoint
CREATE INDEX `session_staff` ON `session` (`staff_id`);--> statement-breakpoint
CREATE TABLE `session_topic` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`session_id` integer NOT NULL,
	`topic` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `session`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `session_topic_session` ON `session_topic` (`session_id`);--> statement-breakpoint
CREATE TABLE `site` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`city` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `site_uuid_unique` ON `site` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `site_key_unique` ON `site` (`key`);--> statement-breakpoint
CREATE TABLE `source_file` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`path` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `source_file_path_unique` ON `source_file` (`path`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	CONSTRAINT "staff_role" CHECK("staff"."role" in ('coach', 'integrator', 'supervisor', 'other'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_uuid_unique` ON `staff` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `staff_key_unique` ON `staff` (`key`);--> statement-breakpoint
CREATE TABLE `study` (
	`id` integer PRIMARY KEY NOT NULL,
	`uuid` text NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`funder` text,
	`grant_number` text,
	`language` text NOT NULL,
	`baseline_wave` text,
	`end_wave` text,
	`resamples` integer NOT NULL,
	`seed` integer NOT NULL,
	`confidence` real NOT NULL,
	`cluster_by` text,
	CONSTRAINT "study_single" CHECK("study"."id" = 1),
	CONSTRAINT "study_confidence" CHECK("study"."confidence" > 0 and "study"."confidence" < 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `study_uuid_unique` ON `study` (`uuid`);--> statement-breakpoint
CREATE TABLE `turn` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`document_id` integer NOT NULL,
	`speaker` text NOT NULL,
	`role` text NOT NULL,
	`start_code_point` integer NOT NULL,
	`end_code_point` integer NOT NULL,
	`time_stamp_seconds` real,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "turn_span" CHECK("turn"."start_code_point" >= 0 and "turn"."end_code_point" >= "turn"."start_code_point")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `turn_start` ON `turn` (`document_id`,`start_code_point`);--> statement-breakpoint
CREATE TABLE `wave` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uuid` text NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`date` text,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `wave_uuid_unique` ON `wave` (`uuid`);--> statement-breakpoint
CREATE UNIQUE INDEX `wave_key_unique` ON `wave` (`key`);--> statement-breakpoint
CREATE VIRTUAL TABLE `document_text` USING fts5(`text`, content='document', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
