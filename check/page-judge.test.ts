/** Can an analyst say on the page that incidents are one, or that one is several, and take it back? */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  allRules,
  assertQuiet,
  count,
  counted,
  open,
  page,
  settled,
  skip,
  start,
  startMs,
  stop,
  until,
  untilShown,
  violations,
} from './browser.ts'

before(start, { timeout: startMs })
after(stop)

test('by keyboard alone two incidents are compared, merged with a reason, split and told apart again', {
  skip,
}, async () => {
  await open('#/incidents')
  await page.waitForSelector('.row')
  const all = await count()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('c')
  await until(`document.querySelectorAll('.beside thead th').length === 2`)
  await page.keyboard.press('m')
  await page.waitForSelector('dialog.judge[open] input[type=radio]')
  assert.deepEqual(await violations(allRules), [], 'the dialog')
  await page.fill('.judge textarea', 'one attack, as both outlets say')
  await page.fill('.judge input[autocomplete=name]', 'R. Okafor')
  await page.keyboard.press('Enter')
  await untilShown('section[aria-label="By hand"] .judgements', 'R. Okafor')
  await until(`${counted} === ${all - 1}`)
  assert.deepEqual(await violations(allRules), [], 'an incident that was made by hand')
  await page.keyboard.press('s')
  await page.locator('.reports input[type=checkbox]').first().check()
  await page.click('text=Split off 1')
  await page.fill('.judge textarea', 'this one tells of another day')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await until(`${counted} === ${all}`)
  for (const says of ['tells of another incident', 'incidents are one']) {
    await open('#/compare')
    await page.locator('.judgements li', { hasText: says }).locator('button').click()
    await page.fill('.judge textarea', 'it was not so')
    await page.click('text=Undo it')
    await until(`document.querySelector('dialog.judge[open]') === null`)
    await settled()
  }
  await open('#/incidents')
  await until(`${counted} === ${all}`)
  assert.equal(await page.locator('.badge.judged').count(), 0)
})

test('nothing was asked of another machine, and nothing failed', { skip }, assertQuiet)
