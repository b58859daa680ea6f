/** Which tests share one process? Those named in TOCSIN_PURE_TESTS; `test.ts` says which, and why they may. */
const { TOCSIN_PURE_TESTS = '[]' } = process.env
const files: readonly string[] = JSON.parse(TOCSIN_PURE_TESTS)

for (const file of files) await import(`../${file}`)
