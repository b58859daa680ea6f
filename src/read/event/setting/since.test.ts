/** Does a clause tell what has been since a war, a coup or another course of years? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText as read } from '../../../../check/reading-of.ts'

test('the dead since a war or a coup are not those of the news', () => {
  const told = (text: string) =>
    read(`Police shot dead two miners in Osh on Tuesday. ${text}`).tallies.map(({ best, event, background }) => [
      best,
      event,
      background,
    ])
  const news = [2, 'e1', undefined]
  assert.deepEqual(told('More than 4,600 people have been killed since the coup, a group said.')[1]?.[2], true)
  const war = told('Some 14,000 people have been killed and 8 million displaced since the war broke out.')
  assert.deepEqual(
    war.map(([, , background]) => background),
    [undefined, true, true],
  )
  assert.notEqual(war[1]?.[1], 'e1')
  assert.deepEqual(told('At least 60 people have been hurt since the protests began.'), [
    news,
    [undefined, 'e1', undefined],
  ])
})

test('what goes on beside a clause of since, and what is since a day, is news', () => {
  const told = (text: string) => read(text).events.map(({ background }) => background)
  assert.deepEqual(told('Trade has grown since the war and gunmen shot dead ten people in Osh on Tuesday.'), [false])
  assert.ok(!told('At least 20 people have been killed in Osh since the war resumed on Tuesday.').includes(true))
})

test('a row of coups since independence is history', () => {
  const told = (text: string) => read(text).events.map(({ background }) => background)
  assert.deepEqual(told('The country has seen nine coups since independence in 1960.'), [true])
})
