/**
 * Which random texts do the properties see? The same on every run, so that a change and not chance turns a test red.
 * `TOCSIN_FUZZ_SEED=N npm test` looks at others.
 */
import fc from 'fast-check'

const seed = Number(process.env['TOCSIN_FUZZ_SEED'] ?? 20_220_106)
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
