/** Which phrases does the parse hang beside what they are of, and what do they hang on where they are mended? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTree, type Mendable } from './lost-verb.ts'
import { mendPhrases } from './mend-phrases.ts'

/** Words as "form/upos/xpos/head/relation", heads counted from 1. */
const parse = (line: string): Mendable[] =>
  line.split(' ').map((word) => {
    const [form = '', upos = '', xpos = '', head = '0', deprel = ''] = word.split('/')
    return { form, upos, xpos, head: Number(head) - 1, deprel }
  })

/** A tree as the parse has it, and "relation(head, word)" of what must be so once it is mended. */
const trees: readonly [line: string, mended: string][] = [
  [
    'Two/NUM/CD/3/nsubj:pass were/AUX/VBD/3/aux:pass killed/VERB/VBN/0/root by/ADP/IN/5/case Boko/PROPN/NNP/6/compound Haram/PROPN/NNP/3/obl:agent',
    'case(Haram, by)',
  ],
  [
    'They/PRON/PRP/2/nsubj discussed/VERB/VBD/0/root the/DET/DT/4/det fighting/NOUN/NN/2/obj in/ADP/IN/6/case Libya/PROPN/NNP/2/obl',
    'nmod(fighting, Libya)',
  ],
  [
    'They/PRON/PRP/2/nsubj robbed/VERB/VBD/0/root the/DET/DT/4/det crew/NOUN/NN/2/obj of/ADP/IN/6/case cash/NOUN/NN/4/nmod',
    'obl(robbed, cash)',
  ],
  [
    'They/PRON/PRP/2/nsubj robbed/VERB/VBD/0/root a/DET/DT/4/det group/NOUN/NN/2/obj of/ADP/IN/6/case tourists/NOUN/NNS/4/nmod',
    'nmod(group, tourists)',
  ],
  [
    'Tolls/NOUN/NNS/3/nsubj have/AUX/VBP/3/aux gone/VERB/VBN/0/root up/ADP/RP/6/case to/ADP/IN/6/case 93/NUM/CD/3/obl',
    'compound:prt(gone, up)',
  ],
  [
    'Gunmen/NOUN/NNS/2/nsubj killed/VERB/VBD/0/root his/PRON/PRP$/4/nmod:poss wife/NOUN/NN/2/obj Maria/PROPN/NNP/4/conj',
    'appos(wife, Maria)',
  ],
  [
    'Five/NUM/CD/2/nummod people/NOUN/NNS/9/nsubj:pass ,/PUNCT/,/5/punct among/ADP/IN/5/case them/PRON/PRP/2/nmod a/DET/DT/7/det nun/NOUN/NN/0/root ,/PUNCT/,/9/punct drowned/VERB/VBN/7/acl',
    'nsubj(drowned, people)',
  ],
  [
    'Also/ADV/RB/2/advmod killed/VERB/VBN/0/root were/AUX/VBD/2/aux:pass three/NUM/CD/5/nummod drivers/NOUN/NNS/2/obj',
    'nsubj:pass(killed, drivers)',
  ],
  [
    'Clinics/NOUN/NNS/2/nsubj received/VERB/VBD/0/root 17/NUM/CD/4/nummod people/NOUN/NNS/2/obj with/ADP/IN/6/case burns/NOUN/NNS/2/obl',
    'nmod(people, burns)',
  ],
  [
    'President/PROPN/NNP/2/nmod:desc Castro/PROPN/NNP/5/nsubj of/ADP/IN/4/case Honduras/PROPN/NNP/1/nmod left/VERB/VBD/0/root',
    'nmod(Castro, Honduras)',
  ],
  [
    'It/PRON/PRP/2/nsubj lies/VERB/VBZ/0/root near/ADP/IN/4/case Kuruma/PROPN/NNP/2/obl ,/PUNCT/,/8/punct where/ADV/WRB/8/advmod gunmen/NOUN/NNS/8/nsubj struck/VERB/VBD/2/advcl',
    'acl:relcl(Kuruma, struck)',
  ],
  [
    'France/PROPN/NNP/6/nsubj ,/PUNCT/,/3/punct Britain/PROPN/NNP/1/conj and/CCONJ/CC/5/cc Spain/PROPN/NNP/3/conj left/VERB/VBD/0/root',
    'conj(France, Spain)',
  ],
  [
    'Six/NUM/CD/2/nsubj died/VERB/VBD/0/root in/ADP/IN/4/case what/PRON/WP/5/det police/NOUN/NNS/6/nsubj called/VERB/VBD/2/advcl an/DET/DT/8/det attack/NOUN/NN/6/obj',
    'acl:relcl(what, called)',
  ],
  [
    'Six/NUM/CD/2/nsubj died/VERB/VBD/6/ccomp ,/PUNCT/,/6/punct and/CCONJ/CC/6/cc doctors/NOUN/NNS/6/nsubj said/VERB/VBD/0/root that/SCONJ/IN/9/mark two/NUM/CD/9/nsubj live/VERB/VBP/6/ccomp',
    'conj(died, said)',
  ],
  [
    'Students/NOUN/NNS/2/nsubj held/VERB/VBD/0/root a/DET/DT/4/det sit/NOUN/NN/2/obj -/PUNCT/HYPH/6/punct in/ADV/RB/2/advmod',
    'compound:prt(sit, in)',
  ],
]

for (const [line, mended] of trees)
  test(`mends: ${parse(line)
    .map(({ form }) => form)
    .join(' ')}`, () => {
    const words = mendPhrases(parse(line))
    assert.ok(isTree(words))
    const relations = words.map(({ form, head, deprel }) => `${deprel}(${words[head]?.form ?? ''}, ${form})`)
    assert.ok(relations.includes(mended), relations.join(' '))
  })

test('what is done to a village in a region is done there, and a right tree stays as it is', () => {
  const line =
    'Rebels/NOUN/NNS/2/nsubj attacked/VERB/VBD/0/root a/DET/DT/4/det village/NOUN/NN/2/obj in/ADP/IN/6/case Mali/PROPN/NNP/2/obl'
  const words = parse(line)
  assert.equal(mendPhrases(words), words)
})
