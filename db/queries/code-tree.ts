/**
 * A query's head: `tree(id, path)` has every code; ordered by `path`, parents stand before their children and siblings in
 * their order. The id settles ties: a code made in the application may stand at the place of one that a file added later.
 */
export const codeTree = `
  with recursive tree(id, path) as (
    select id, printf('%08d.%08d', position, id) from code where parent_id is null
    union all
    select code.id, tree.path || printf('/%08d.%08d', code.position, code.id)
    from code join tree on code.parent_id = tree.id
  )`
