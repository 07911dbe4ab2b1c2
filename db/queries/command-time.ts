/** SQL for when the command being carried out began, as the history has it: ISO 8601, UTC. */
export const commandTime = '(select at from history_command where id = (select command_id from history_current))'
