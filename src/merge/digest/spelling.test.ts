import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spellingKey } from './spelling.ts'

const same: readonly (readonly [string, string])[] = [
  ['yelewada', 'yelwata'],
  ['el-fula', 'el fula'],
  ['diallassagou', 'diallasagou'],
  ['mazibuko', 'mazzibuko'],
  ['al-khazzaniya', 'khazaniyah'],
]

for (const [one, other] of same)
  test(`${one} and ${other} are one name`, () => assert.equal(spellingKey(one), spellingKey(other)))

const apart: readonly (readonly [string, string])[] = [
  ['kobe', 'kaba'],
  ['ak sai', 'ak su'],
  ['north waziristan', 'south waziristan'],
  ['kurujimba', 'karimbala'],
  ['tatoka', 'dadoga'],
  ['kibara', 'gabara'],
  ['konduwa', 'gandowa'],
]

for (const [one, other] of apart)
  test(`${one} and ${other} are two names`, () => assert.notEqual(spellingKey(one), spellingKey(other)))
