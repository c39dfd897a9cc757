/** What stands below the help of each command. Lines have at most 80 characters. */
export const EXAMPLES = {
  all: `
Examples:
  encyclopress new town       a small encyclopedia to begin from, in town/
  encyclopress serve          write, and see in a browser what becomes of it
  encyclopress check          what is wrong with the articles
  encyclopress build          seeds/ → dist/
  encyclopress help serve     more of them
`,
  build: `
Examples:
  encyclopress build                          seeds/ → dist/
  encyclopress build articles --out public    articles/ → public/
  encyclopress build --strict --json          for a machine that must not let
                                              a warning pass

Exit codes: 0 done, 1 errors in the content, 2 wrong usage, 3 a fault of
encyclopress or the system.
`,
  check: `
Examples:
  encyclopress check                          what is wrong with seeds/
  encyclopress check articles --pedantic      and what would be better
  encyclopress check --strict --format github
                                              for a workflow: faults stand
                                              beside the lines of a pull request

Exit codes: 0 warnings at most, 1 errors in the content, 2 wrong usage, 3 a fault
of encyclopress or the system.
`,
  serve: `
Examples:
  encyclopress serve                          seeds/ at http://127.0.0.1:8080/
  encyclopress serve articles --port 3000     articles/ at http://127.0.0.1:3000/

Open pages follow what you save. Ctrl-C ends it; nothing is left behind, and the
output folder of build is not touched.
`,
  new: `
Examples:
  encyclopress new town                       a small encyclopedia in town/
  encyclopress new .                          the same here, in an empty folder
  encyclopress new article "Ada Lovelace" --type person
                                              seeds/ada-lovelace.txt

Nothing that is there is overwritten. A folder named article: new ./article
`,
  article: `
Examples:
  encyclopress new article "Ada Lovelace" --type person
                                              seeds/ada-lovelace.txt
  encyclopress new article Danube -t river --in seeds/rivers
                                              seeds/rivers/danube.txt

The types are those of docs/facts.md, and those of encyclopedia.yaml. Nothing
that is there is overwritten.
`,
} as const
