/**
 * How does the command start fast? All its modules are joined into few, in `dist/bin`: to find, read and link 240 files takes
 * Node longer than to read a report. In a checkout `bin/tocsin.js` uses the bundle only as long as the source is the one that it
 * was made from. `npm run bundle`; the set-up and the package's build call it.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { bundleFolder, isBundleFresh, sourceStamp, stampFile } from '../bin/stamp.js'

const root = dirname(import.meta.dirname)

/** What starts by itself; all of them lie in `dist/bin`, two folders deep like `src/cli`, whence they find `data/`. */
const entries = {
  main: join(root, 'src/cli/main.ts'),
  // Threads; whoever starts one looks for it beside its own file.
  worker: join(root, 'src/ingest/parser/worker.ts'),
  'reader-thread': join(root, 'src/app/desk/reader-thread.ts'),
}

async function bundle(): Promise<void> {
  const stamp = sourceStamp(root)
  mkdirSync(join(root, 'dist'), { recursive: true })
  const fresh = mkdtempSync(join(root, 'dist', '.bin-'))
  try {
    const made = await rolldown({
      input: entries,
      platform: 'node',
      // Packages stay packages; only our own files are joined.
      external: (id) => !/^[./]/.test(id),
    })
    await made.write({ dir: fresh, format: 'esm', chunkFileNames: '[name]-[hash].js' })
    await made.close()
    writeFileSync(join(fresh, basename(stampFile(root))), stamp)
    // A process that started from the old bundle may still load a part of it; it finds that part gone and says so.
    rmSync(bundleFolder(root), { recursive: true, force: true })
    renameSync(fresh, bundleFolder(root))
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

if (!isBundleFresh(root)) await bundle()
