CREATE TABLE `answer_sheet` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`wave_id` integer NOT NULL,
	`instrument_id` integer NOT NULL,
	`answered_on` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument_id`) REFERENCES `instrument`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `answer_sheet_one` ON `answer_sheet` (`case_id`,`wave_id`,`instrument_id`);--> statement-breakpoint
CREATE TABLE `memo_link` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`memo_id` integer NOT NULL,
	`coding_id` integer,
	`document_id` integer,
	`case_id` integer,
	`code_id` integer,
	FOREIGN KEY (`memo_id`) REFERENCES `memo`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coding_id`) REFERENCES `coding`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`code_id`) REFERENCES `code`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "memo_link_one_target" CHECK(("memo_link"."coding_id" is not null) + ("memo_link"."document_id" is not null) + ("memo_link"."case_id" is not null) + ("memo_link"."code_id" is not null) = 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `memo_link_memo` ON `memo_link` (`memo_id`);--> statement-breakpoint
CREATE INDEX `memo_link_coding` ON `memo_link` (`coding_id`);--> statement-breakpoint
CREATE INDEX `memo_link_document` ON `memo_link` (`document_id`);--> statement-breakpoint
CREATE INDEX `memo_link_case` ON `memo_link` (`case_id`);--> statement-breakpoint
CREATE INDEX `memo_link_code` ON `memo_link` (`code_id`);--> statement-breakpoint
ALTER TABLE `code` ADD `shortcut` text;--> statement-breakpoint
ALTER TABLE `coding` ADD `review` text;--> statement-breakpoint
ALTER TABLE `memo` ADD `measure` text;--> statement-breakpoint
ALTER TABLE `memo` ADD `title` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `memo` ADD `created_at` text;--> statement-breakpoint
ALTER TABLE `memo` ADD `updated_at` text;--> statement-breakpoint
ALTER TABLE `study` ADD `primary_measure` text;