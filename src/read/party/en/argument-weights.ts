/**
 * How much does each feature of `../argument.ts` speak for a party that acts or is acted upon? Weights in hundredths of log odds, made by
 * `train/party-arguments.ts` from the open half of the sentences of the CAMEO name set; no words of theirs stand here but single
 * lemmas. Data only.
 */
const rows = `
before false advcl taken 1 19
before false amod taken 1 3
before false amod taken 2 -12
before false amod taken 3 -10
before false appos taken 1 -10
before false appos taken 2 5
before false appos taken 3 32
before false compound taken 0 -19
before false compound taken 1 -5
before false compound taken 2 -10
before false compound taken 3 9
before false iobj taken 1 -2
before false iobj taken 2 -3
before false nmod taken 1 -6
before false nmod taken 2 15
before false nmod taken 3 28
before false nmod:against taken 1 -10
before false nmod:against taken 2 -4
before false nmod:against taken 3 11
before false nmod:between taken 1 -6
before false nmod:between taken 3 -8
before false nmod:by taken 1 10
before false nmod:by taken 2 -25
before false nmod:for taken 1 10
before false nmod:for taken 2 13
before false nmod:for taken 3 -8
before false nmod:from taken 2 -10
before false nmod:from taken 3 5
before false nmod:in taken 0 -18
before false nmod:in taken 1 -15
before false nmod:in taken 2 6
before false nmod:in taken 3 3
before false nmod:including taken 1 -18
before false nmod:near taken 2 7
before false nmod:of taken 1 7
before false nmod:of taken 2 -9
before false nmod:of taken 3 -14
before false nmod:on taken 1 33
before false nmod:on taken 2 -7
before false nmod:on taken 3 6
before false nmod:poss taken 1 -12
before false nmod:poss taken 2 -13
before false nmod:poss taken 3 -25
before false nmod:to taken 0 16
before false nmod:to taken 1 15
before false nmod:to taken 2 -11
before false nmod:to taken 3 27
before false nmod:with taken 1 6
before false nmod:with taken 2 -20
before false nmod:with taken 3 -21
before false nsubj taken 0 -14
before false nsubj taken 1 -3
before false nsubj taken 2 -16
before false nsubj taken 3 -14
before false obj taken 0 -16
before false obj taken 1 6
before false obj taken 2 -4
before false obj taken 3 -17
before false obl taken 1 6
before false obl:according taken 2 -17
before false obl:against taken 1 4
before false obl:against taken 2 10
before false obl:agent:by taken 1 23
before false obl:agent:by taken 2 -5
before false obl:agent:by taken 3 -20
before false obl:as taken 1 26
before false obl:as taken 2 3
before false obl:at taken 2 -14
before false obl:at taken 3 -16
before false obl:between taken 2 -13
before false obl:by taken 2 9
before false obl:for taken 1 -20
before false obl:for taken 2 2
before false obl:from taken 1 6
before false obl:in taken 1 6
before false obl:in taken 2 -2
before false obl:in taken 3 26
before false obl:including taken 2 -15
before false obl:into taken 1 15
before false obl:on taken 2 11
before false obl:to taken 1 10
before false obl:to taken 2 -9
before false obl:to taken 3 14
before false obl:with taken 1 10
before false obl:with taken 2 -16
before false obl:with taken 3 -9
before false root taken 0 27
before false root taken 1 -15
before false xcomp taken 2 4
before false xcomp taken 3 -5
before true amod taken 0 29
before true amod taken 1 16
before true appos taken 1 -4
before true appos taken 2 23
before true compound taken 0 40
before true compound taken 1 7
before true nmod:from taken 1 12
before true nmod:in taken 1 45
before true nmod:in taken 2 21
before true nmod:of taken 0 20
before true nmod:of taken 1 -14
before true nmod:poss taken 0 -14
before true nmod:poss taken 1 7
before true nmod:poss taken 3 -18
before true nmod:to taken 1 -11
before true nsubj taken 0 36
before true nsubj taken 1 11
before true nsubj taken 2 -21
before true nsubj taken 3 -32
before true nsubj:after taken 2 -16
before true nsubj:pass taken 0 -4
before true nsubj:pass taken 2 -23
bias -11
clause acl:relcl<appos<nmod speaks false -28
clause acl:relcl<conj<nmod speaks false -9
clause acl:relcl<conj<nmod taken 3 -8
clause acl:relcl<nmod<nmod taken 2 10
clause acl:relcl<nmod<obj speaks false -26
clause acl:relcl<nmod<obj taken 1 -41
clause acl:relcl<nmod<obj taken 2 -30
clause acl:relcl<nmod<obl speaks false -29
clause acl:relcl<nmod<obl taken 1 -21
clause acl:relcl<nmod<obl taken 2 -12
clause acl:relcl<nmod<obl taken 3 -22
clause acl:relcl<obj<acl speaks false -12
clause acl:relcl<obj<advcl speaks false -22
clause acl:relcl<obj<advcl taken 1 -11
clause acl:relcl<obj<advcl taken 2 -18
clause acl:relcl<obj<ccomp speaks false -19
clause acl:relcl<obj<ccomp taken 2 -12
clause acl:relcl<obj<conj speaks false -18
clause acl:relcl<obj<conj taken 3 -18
clause acl:relcl<obj<root speaks false -19
clause acl:relcl<obj<root taken 2 -16
clause acl:relcl<obj<root taken 3 -24
clause acl:relcl<obl<ccomp speaks false -16
clause acl:relcl<obl<ccomp taken 2 -16
clause acl:relcl<obl<root speaks false -46
clause acl:relcl<obl<root speaks true -14
clause acl:relcl<obl<root taken 1 -23
clause acl:relcl<obl<root taken 2 -35
clause acl:relcl<obl<xcomp speaks false -7
clause acl:relcl<obl<xcomp taken 3 -6
clause acl:relcl<root speaks false -21
clause acl:relcl<root taken 1 -21
clause acl<appos<root speaks false -18
clause acl<appos<root taken 2 -18
clause acl<conj<nmod speaks false 20
clause acl<nmod<conj speaks false 15
clause acl<nmod<conj taken 2 9
clause acl<nmod<conj taken 3 14
clause acl<nmod<nmod speaks false 22
clause acl<nmod<nmod taken 2 18
clause acl<nmod<nsubj speaks false 39
clause acl<nmod<nsubj taken 1 33
clause acl<nmod<obj speaks false 34
clause acl<nmod<obj taken 2 34
clause acl<nmod<obl speaks false -16
clause acl<nmod<obl taken 1 9
clause acl<nmod<obl taken 2 -28
clause acl<nsubj<ccomp speaks false -18
clause acl<nsubj<ccomp taken 3 -18
clause acl<nsubj<root speaks false 42
clause acl<nsubj<root taken 1 35
clause acl<nsubj<root taken 2 20
clause acl<obj<acl speaks false -26
clause acl<obj<advcl speaks false -31
clause acl<obj<advcl taken 2 -20
clause acl<obj<advcl taken 3 -21
clause acl<obj<ccomp speaks false -23
clause acl<obj<ccomp taken 1 -13
clause acl<obj<ccomp taken 2 -20
clause acl<obj<root speaks false 7
clause acl<obj<root taken 0 -15
clause acl<obj<root taken 1 -15
clause acl<obj<root taken 2 19
clause acl<obj<root taken 3 28
clause acl<obj<xcomp speaks false 29
clause acl<obj<xcomp taken 2 17
clause acl<obl<acl speaks false -35
clause acl<obl<acl taken 2 -23
clause acl<obl<advcl speaks false -19
clause acl<obl<advcl taken 2 -19
clause acl<obl<conj speaks false -32
clause acl<obl<conj taken 2 -25
clause acl<obl<conj taken 3 -17
clause acl<obl<root speaks false -14
clause acl<obl<root taken 1 -22
clause acl<obl<root taken 2 5
clause acl<obl<root taken 3 -13
clause acl<root speaks false -4
clause acl<root taken 1 -10
clause advcl<acl:relcl<nmod speaks false -29
clause advcl<acl:relcl<nmod taken 2 -17
clause advcl<acl:relcl<obj speaks false 16
clause advcl<acl:relcl<obj taken 2 16
clause advcl<acl:relcl<obl speaks false -15
clause advcl<acl:relcl<obl taken 2 -11
clause advcl<acl<obj speaks false -46
clause advcl<acl<obj taken 1 -26
clause advcl<acl<obj taken 2 -20
clause advcl<acl<obj taken 3 -12
clause advcl<acl<obl speaks false -19
clause advcl<acl<obl taken 2 -21
clause advcl<advcl<advcl speaks false -14
clause advcl<advcl<advcl taken 2 -11
clause advcl<advcl<ccomp speaks false -13
clause advcl<advcl<ccomp taken 2 -8
clause advcl<advcl<root speaks false -52
clause advcl<advcl<root taken 1 -24
clause advcl<advcl<root taken 2 -35
clause advcl<ccomp<root speaks false 7
clause advcl<ccomp<root taken 1 7
clause advcl<ccomp<root taken 2 2
clause advcl<conj<root speaks false -8
clause advcl<parataxis<root speaks false -23
clause advcl<parataxis<root taken 2 -23
clause advcl<root speaks false -52
clause advcl<root speaks true -8
clause advcl<root taken 0 -29
clause advcl<root taken 1 22
clause advcl<root taken 2 -62
clause advcl<root taken 3 -33
clause advcl<xcomp<acl:relcl speaks false 6
clause advcl<xcomp<acl:relcl taken 1 6
clause advcl<xcomp<root speaks false -9
clause advcl<xcomp<root taken 1 16
clause advcl<xcomp<root taken 2 -27
clause advcl<xcomp<root taken 3 -22
clause ccomp<acl:relcl<obl speaks false 11
clause ccomp<acl:relcl<obl taken 1 22
clause ccomp<acl<obj speaks false -22
clause ccomp<acl<obj taken 2 -36
clause ccomp<advcl<ccomp speaks false -10
clause ccomp<advcl<ccomp taken 2 -8
clause ccomp<advcl<root speaks false -38
clause ccomp<advcl<root taken 1 -17
clause ccomp<advcl<root taken 2 -24
clause ccomp<advcl<root taken 3 -16
clause ccomp<ccomp<root speaks false 22
clause ccomp<ccomp<root taken 1 22
clause ccomp<conj<root speaks false -23
clause ccomp<conj<root taken 2 -22
clause ccomp<root speaks false 27
clause ccomp<root speaks true 24
clause ccomp<root taken 0 17
clause ccomp<root taken 1 2
clause ccomp<root taken 2 50
clause ccomp<root taken 3 -6
clause ccomp<xcomp<root speaks false 8
clause ccomp<xcomp<root taken 1 8
clause conj<advcl<root speaks false -8
clause conj<ccomp<acl:relcl speaks false -16
clause conj<ccomp<acl:relcl taken 2 -9
clause conj<ccomp<acl:relcl taken 3 -8
clause conj<root speaks false -63
clause conj<root speaks true -4
clause conj<root taken 1 -13
clause conj<root taken 2 -57
clause conj<root taken 3 -12
clause conj<xcomp<acl speaks false -14
clause conj<xcomp<root speaks false -33
clause conj<xcomp<root taken 1 -25
clause parataxis<root speaks false -34
clause parataxis<root taken 2 -27
clause root speaks false 36
clause root speaks true 5
clause root taken 0 28
clause root taken 1 18
clause root taken 3 28
clause xcomp<acl:relcl<nmod speaks false -9
clause xcomp<acl:relcl<nmod taken 2 -9
clause xcomp<acl<nmod speaks false -16
clause xcomp<acl<obj speaks false -22
clause xcomp<acl<obj taken 2 -7
clause xcomp<acl<obj taken 3 -38
clause xcomp<advcl<root speaks false 25
clause xcomp<advcl<root taken 2 24
clause xcomp<advcl<xcomp speaks false -15
clause xcomp<advcl<xcomp taken 2 -13
clause xcomp<ccomp<root speaks false -27
clause xcomp<ccomp<root taken 1 -18
clause xcomp<ccomp<root taken 2 -20
clause xcomp<conj<root speaks false -20
clause xcomp<conj<root taken 2 -16
clause xcomp<root speaks false 16
clause xcomp<root taken 1 -4
clause xcomp<root taken 2 24
first advcl passive false speaks false taken 1 19
first amod passive false speaks false taken 0 25
first amod passive false speaks false taken 2 -12
first amod passive false speaks false taken 3 -10
first amod passive false speaks true taken 1 36
first appos passive false speaks false taken 1 -17
first appos passive false speaks false taken 2 14
first appos passive false speaks false taken 3 32
first appos passive false speaks true taken 1 28
first compound passive false speaks false taken 0 4
first compound passive false speaks false taken 1 -5
first compound passive false speaks false taken 2 -11
first compound passive false speaks false taken 3 9
first nmod passive false speaks false taken 1 -4
first nmod passive false speaks false taken 2 5
first nmod passive false speaks false taken 3 25
first nmod:against passive false speaks false taken 1 -10
first nmod:against passive false speaks false taken 2 -3
first nmod:against passive false speaks false taken 3 11
first nmod:at passive false speaks false taken 1 -11
first nmod:between passive false speaks false taken 1 -6
first nmod:between passive false speaks false taken 3 -8
first nmod:by passive false speaks false taken 1 10
first nmod:by passive false speaks false taken 2 -25
first nmod:for passive false speaks false taken 1 -3
first nmod:for passive false speaks false taken 2 13
first nmod:for passive false speaks false taken 3 -8
first nmod:from passive false speaks false taken 1 5
first nmod:from passive false speaks false taken 2 -10
first nmod:from passive false speaks false taken 3 5
first nmod:in passive false speaks false taken 0 -30
first nmod:in passive false speaks false taken 1 -5
first nmod:in passive false speaks false taken 2 11
first nmod:in passive false speaks false taken 3 3
first nmod:in passive true speaks false taken 2 14
first nmod:including passive false speaks false taken 1 -30
first nmod:near passive false speaks false taken 2 7
first nmod:of passive false speaks false taken 0 20
first nmod:of passive false speaks false taken 2 -8
first nmod:of passive false speaks false taken 3 -14
first nmod:of passive false speaks true taken 1 25
first nmod:on passive false speaks false taken 1 30
first nmod:on passive false speaks false taken 2 -7
first nmod:on passive false speaks false taken 3 6
first nmod:poss passive false speaks false taken 0 -14
first nmod:poss passive false speaks false taken 1 -13
first nmod:poss passive false speaks false taken 2 -15
first nmod:poss passive false speaks false taken 3 -30
first nmod:to passive false speaks false taken 0 16
first nmod:to passive false speaks false taken 1 16
first nmod:to passive false speaks false taken 2 -10
first nmod:to passive false speaks false taken 3 16
first nmod:to passive false speaks true taken 1 -13
first nmod:with passive false speaks false taken 1 6
first nmod:with passive false speaks false taken 2 -20
first nmod:with passive false speaks false taken 3 -21
first nsubj passive false speaks false taken 0 33
first nsubj passive false speaks false taken 1 14
first nsubj passive false speaks false taken 2 -5
first nsubj passive false speaks false taken 3 -18
first nsubj passive false speaks true taken 0 19
first nsubj passive false speaks true taken 1 -7
first nsubj passive false speaks true taken 2 -52
first nsubj passive false speaks true taken 3 -38
first nsubj:after passive false speaks false taken 2 -16
first nsubj:pass passive true speaks false taken 0 -4
first nsubj:pass passive true speaks false taken 2 -23
first obj passive false speaks false taken 0 -8
first obj passive false speaks false taken 1 7
first obj passive false speaks false taken 2 -3
first obj passive false speaks false taken 3 -17
first obj passive false speaks true taken 1 -5
first obl passive false speaks false taken 1 6
first obl:according passive false speaks false taken 2 -17
first obl:against passive false speaks false taken 1 4
first obl:against passive false speaks false taken 2 10
first obl:agent:by passive false speaks false taken 1 12
first obl:agent:by passive false speaks false taken 2 -3
first obl:agent:by passive false speaks false taken 3 -18
first obl:agent:by passive true speaks false taken 1 23
first obl:agent:by passive true speaks false taken 2 -11
first obl:as passive false speaks false taken 1 26
first obl:as passive false speaks false taken 2 3
first obl:at passive false speaks false taken 2 -14
first obl:at passive false speaks false taken 3 -16
first obl:between passive false speaks false taken 2 -13
first obl:by passive false speaks false taken 2 9
first obl:for passive false speaks false taken 1 -20
first obl:for passive false speaks false taken 2 3
first obl:from passive false speaks false taken 1 20
first obl:in passive false speaks false taken 0 10
first obl:in passive false speaks false taken 2 -15
first obl:in passive false speaks false taken 3 21
first obl:in passive true speaks false taken 1 19
first obl:including passive false speaks false taken 2 -16
first obl:into passive false speaks false taken 1 15
first obl:on passive false speaks false taken 2 11
first obl:to passive false speaks false taken 1 6
first obl:to passive false speaks false taken 2 -14
first obl:to passive false speaks false taken 3 14
first obl:with passive false speaks false taken 1 -2
first obl:with passive false speaks false taken 2 -16
first obl:with passive false speaks false taken 3 -9
first root passive false speaks false taken 0 27
first root passive false speaks false taken 1 -15
first xcomp passive false speaks false taken 2 11
first xcomp passive false speaks false taken 3 -5
kind body 13
kind body taken 0 27
kind body taken 1 22
kind body taken 2 -3
kind body taken 3 -4
kind body- -6
kind body- taken 0 -12
kind body- taken 1 7
kind body- taken 2 -2
kind body- taken 3 -5
kind noun -9
kind noun taken 0 27
kind noun taken 1 -11
kind noun taken 2 -10
kind noun taken 3 -40
kind noun- -21
kind noun- taken 0 16
kind noun- taken 2 -25
kind noun- taken 3 -12
kind people -23
kind people taken 2 -11
kind people taken 3 -17
kind person 11
kind person taken 0 17
kind person taken 1 3
kind person taken 2 -14
kind person- -9
kind place- 5
kind place- taken 1 7
kind place- taken 2 -7
kind place- taken 3 13
kind pronoun -91
kind pronoun taken 1 -71
kind pronoun taken 2 -36
kind pronoun taken 3 -17
kind state taken 0 -5
kind state taken 1 17
kind state taken 3 -17
kind state- 36
kind state- taken 0 10
kind state- taken 1 38
kind state- taken 2 15
kind state- taken 3 7
last advcl noun now place- -13
last amod body- now noun 2
last amod noun- now noun 30
last amod noun- now state- 27
last amod now amod verb true 41
last amod now compound verb true 15
last amod now nmod:in verb true 28
last amod now nmod:of verb false -15
last amod now nmod:of verb true 20
last amod now nmod:to verb false -14
last amod now nmod:with verb true 5
last amod now nsubj verb false -11
last amod now obj verb false -30
last amod now obl:to verb false -20
last amod place- now body -10
last amod place- now noun 7
last amod place- now noun- 32
last amod place- now person 19
last amod place- now place- -8
last amod place- now pronoun -3
last amod place- now state- -22
last appos body now noun 52
last appos body now pronoun -6
last appos body now state- 10
last appos now nsubj verb false -20
last appos now obj verb false 20
last appos now obj verb true 33
last appos now obl:on verb false 28
last appos person now noun -24
last compound body- now noun -9
last compound body- now place- -23
last compound body- now state -26
last compound body- now state- 4
last compound noun- now place- 15
last compound noun- now state- 24
last compound now amod verb false -18
last compound now amod verb true 15
last compound now appos verb false -8
last compound now compound verb false -18
last compound now compound verb true -15
last compound now nmod:from verb true 12
last compound now nmod:in verb false -23
last compound now nmod:in verb true -9
last compound now nmod:of verb false -29
last compound now nmod:of verb true 23
last compound now nmod:poss verb false -16
last compound now nsubj verb false -12
last compound now obj verb false -15
last compound now obl:in verb false -29
last compound now obl:in verb true 17
last compound place- now body 18
last compound place- now noun -33
last compound place- now place- -7
last compound place- now pronoun -2
last compound place- now state- -11
last compound state- now noun -16
last compound state- now noun- 3
last compound state- now place- -23
last compound state- now state- -2
last nmod now nmod verb true 16
last nmod now nmod:of verb true -26
last nmod now obj verb false -8
last nmod person now noun -24
last nmod person now person -19
last nmod:against noun now noun -13
last nmod:against now nmod:against verb true 14
last nmod:against now nsubj verb false -11
last nmod:against state now noun -16
last nmod:against state now state 14
last nmod:between now nmod:between verb true 14
last nmod:between now nsubj verb false -12
last nmod:between state now noun -8
last nmod:between state now place- 15
last nmod:between state now state 18
last nmod:by noun now noun -6
last nmod:by noun now noun- -11
last nmod:by noun now pronoun -5
last nmod:by noun now state -6
last nmod:by now compound verb false -11
last nmod:by now nsubj verb false -16
last nmod:by now obj verb false -34
last nmod:for now appos verb true 24
last nmod:for now compound verb true 33
last nmod:for now nmod:in verb true -8
last nmod:from now nmod:from verb true 14
last nmod:from now nsubj verb false -18
last nmod:from state- now state- 24
last nmod:in now amod verb false -19
last nmod:in now appos verb true 3
last nmod:in now compound verb false -15
last nmod:in now compound verb true -28
last nmod:in now nmod:in verb true -18
last nmod:in now nmod:of verb false -9
last nmod:in now nmod:on verb false -19
last nmod:in now nmod:on verb true 20
last nmod:in now nmod:poss verb false -13
last nmod:in now nmod:with verb false -17
last nmod:in now nsubj verb false -3
last nmod:in now obj verb false -20
last nmod:in now obl:in verb false -17
last nmod:in place- now noun- -17
last nmod:in place- now person 24
last nmod:in place- now place- 30
last nmod:in state- now noun 6
last nmod:in state- now noun- -11
last nmod:in state- now person -42
last nmod:in state- now place- -21
last nmod:in state- now pronoun -4
last nmod:in state- now state -26
last nmod:of body now noun 29
last nmod:of body now state -4
last nmod:of noun now noun 4
last nmod:of noun now noun- -3
last nmod:of noun now person 6
last nmod:of noun now place- 10
last nmod:of noun now state- 9
last nmod:of now amod verb false -5
last nmod:of now compound verb false -20
last nmod:of now compound verb true 13
last nmod:of now nmod:against verb false -9
last nmod:of now nmod:between verb false -11
last nmod:of now nmod:for verb false 20
last nmod:of now nmod:of verb false -12
last nmod:of now nmod:of verb true 22
last nmod:of now nsubj verb false -12
last nmod:of now obj verb false -5
last nmod:of now obl:in verb true 18
last nmod:of now xcomp verb false -15
last nmod:of place- now noun -21
last nmod:of place- now place- 27
last nmod:of state- now noun -8
last nmod:on noun now noun 21
last nmod:on now appos verb true 20
last nmod:on now nmod:between verb true -15
last nmod:on now nmod:of verb true 4
last nmod:on now nmod:on verb true 20
last nmod:on now nsubj verb false -33
last nmod:on now obj verb false -12
last nmod:on person now noun -13
last nmod:on person now pronoun -3
last nmod:on state- now body 4
last nmod:on state- now noun -14
last nmod:on state- now place- -20
last nmod:poss noun now noun 20
last nmod:poss noun now person -8
last nmod:poss noun now place- -28
last nmod:poss noun now state- 21
last nmod:poss now amod verb false -10
last nmod:poss now amod verb true -36
last nmod:poss now compound verb true 6
last nmod:poss now nmod:in verb false -8
last nmod:poss now nmod:in verb true 5
last nmod:poss now nmod:poss verb true -14
last nmod:poss now nsubj verb false -12
last nmod:poss now nsubj:pass verb false -7
last nmod:poss now obj verb false -34
last nmod:poss now obl:in verb false -22
last nmod:poss place- now noun -11
last nmod:poss state- now noun -37
last nmod:poss state- now noun- -11
last nmod:poss state- now person 15
last nmod:poss state- now place- -3
last nmod:poss state- now pronoun -2
last nmod:to body now body -21
last nmod:to body now noun -9
last nmod:to body now place- -17
last nmod:to noun now body 18
last nmod:to noun now place- 21
last nmod:to noun now pronoun -5
last nmod:to now amod verb false -17
last nmod:to now amod verb true -21
last nmod:to now compound verb false -18
last nmod:to now nmod verb true 23
last nmod:to now nmod:in verb true -16
last nmod:to now nmod:poss verb true -27
last nmod:to now nmod:to verb false -13
last nmod:to now nmod:to verb true 18
last nmod:to now nsubj verb false 6
last nmod:to now obj verb false -25
last nmod:to now obl:agent:by verb false -25
last nmod:to now obl:as verb false 16
last nmod:to now obl:in verb false 21
last nmod:to place- now noun -27
last nmod:to place- now place- -18
last nmod:to state- now body -15
last nmod:to state- now noun -42
last nmod:to state- now place- -27
last nmod:to state- now state- -32
last nmod:with body now noun 10
last nmod:with noun now noun 14
last nmod:with now nsubj verb false -9
last nmod:with person now place- -29
last nmod:with person now state- -22
last nmod:with state now noun -27
last nsubj body now body 4
last nsubj body now body- 34
last nsubj body now noun -6
last nsubj body now noun- -17
last nsubj body now person -10
last nsubj body now pronoun -21
last nsubj body now state 13
last nsubj body now state- 7
last nsubj noun now body -3
last nsubj noun now body- 2
last nsubj noun now noun 8
last nsubj noun now noun- 30
last nsubj noun now person -7
last nsubj noun now place- 12
last nsubj noun now pronoun -66
last nsubj noun now state -22
last nsubj noun now state- 20
last nsubj now amod verb false 4
last nsubj now amod verb true 2
last nsubj now compound verb false -30
last nsubj now compound verb true 16
last nsubj now nmod:against verb true -2
last nsubj now nmod:at verb true -8
last nsubj now nmod:between verb false 8
last nsubj now nmod:between verb true 4
last nsubj now nmod:by verb true 10
last nsubj now nmod:for verb true -3
last nsubj now nmod:from verb false -18
last nsubj now nmod:from verb true 41
last nsubj now nmod:in verb true 17
last nsubj now nmod:including verb false -18
last nsubj now nmod:of verb false 5
last nsubj now nmod:of verb true -10
last nsubj now nmod:on verb false 15
last nsubj now nmod:on verb true 28
last nsubj now nmod:poss verb false -13
last nsubj now nmod:poss verb true 8
last nsubj now nmod:to verb false -7
last nsubj now nmod:to verb true 26
last nsubj now nmod:with verb false -7
last nsubj now nmod:with verb true 18
last nsubj now nsubj verb false -25
last nsubj now nsubj verb true 54
last nsubj now nsubj:pass verb false 3
last nsubj now obj verb false 2
last nsubj now obl verb true -4
last nsubj now obl:against verb false 4
last nsubj now obl:agent:by verb false 12
last nsubj now obl:for verb true -21
last nsubj now obl:from verb false 5
last nsubj now obl:in verb false 6
last nsubj now obl:in verb true 12
last nsubj now obl:on verb false 17
last nsubj now obl:on verb true -10
last nsubj now obl:over verb false -11
last nsubj now obl:to verb false 3
last nsubj now obl:to verb true 16
last nsubj now obl:with verb false -9
last nsubj now obl:with verb true 10
last nsubj now root verb true -19
last nsubj person now body -8
last nsubj person now body- -24
last nsubj person now noun- 31
last nsubj person now person -5
last nsubj person now place- -6
last nsubj person now pronoun -19
last nsubj person now state 40
last nsubj person now state- 26
last nsubj place- now body 30
last nsubj place- now noun 29
last nsubj state now body 26
last nsubj state now noun -8
last nsubj state now noun- -39
last nsubj state now person 41
last nsubj state now place- 11
last nsubj state now pronoun -15
last nsubj state now state 53
last nsubj state now state- 17
last nsubj state- now noun -47
last nsubj state- now place- 30
last nsubj state- now state- 42
last nsubj:pass noun now noun 30
last nsubj:pass now obl:in verb true 19
last obj body now noun 12
last obj body now state- -23
last obj noun now body -13
last obj noun now noun -20
last obj noun now noun- -24
last obj noun now person -4
last obj noun now place- -19
last obj noun now pronoun -3
last obj noun now state -19
last obj noun now state- 19
last obj now appos verb false 8
last obj now appos verb true 15
last obj now compound verb false -24
last obj now compound verb true -22
last obj now nmod:against verb true 3
last obj now nmod:from verb true 25
last obj now nmod:in verb false 5
last obj now nmod:in verb true -25
last obj now nmod:of verb false -20
last obj now nmod:of verb true -5
last obj now nmod:poss verb false -16
last obj now nmod:poss verb true 12
last obj now nmod:to verb false -7
last obj now nmod:to verb true -39
last obj now nsubj verb false -37
last obj now obj verb false -52
last obj now obj verb true 30
last obj now obl:agent:by verb false 20
last obj now obl:in verb true -26
last obj now obl:including verb true -17
last obj now obl:on verb false -27
last obj person now body -25
last obj person now body- -19
last obj person now noun -28
last obj person now place- -43
last obj person now pronoun -4
last obj person now state- -40
last obj place- now noun -16
last obl:agent:by body now noun -13
last obl:agent:by noun now noun -14
last obl:agent:by noun now place- 28
last obl:agent:by now nmod:in verb true 13
last obl:as body now body -21
last obl:as noun now noun -15
last obl:for now nsubj:after verb false -13
last obl:for person now state -13
last obl:for state- now body -10
last obl:from state- now noun -14
last obl:from state- now pronoun -2
last obl:in now nmod:of verb false -6
last obl:in now nsubj verb false -20
last obl:in now obj verb false -20
last obl:in now obl:in verb true 18
last obl:in now obl:with verb false -8
last obl:in state- now noun -37
last obl:in state- now state- 18
last obl:on noun now noun -34
last obl:on now nmod:of verb false -13
last obl:to now compound verb false 9
last obl:to now nmod:poss verb false -13
last obl:to now nsubj verb false -5
last obl:to now obj verb false -16
last obl:to person now state- -28
last obl:to state- now noun -33
last obl:with noun now noun -13
last obl:with now nsubj verb false -16
last obl:with now obl:in verb false -11
last obl:with now obl:with verb true 18
last obl:with state now state 13
last root now obj verb false -22
last undefined now amod verb false 30
last undefined now compound verb false 4
last undefined now nmod:in verb false -30
last undefined now nmod:of verb false 20
last undefined now nmod:poss verb false -14
last undefined now nmod:to verb false 16
last undefined now nsubj verb false 32
last undefined now nsubj:pass verb false -4
last undefined now obj verb false -8
last undefined now obl:in verb false 10
last undefined now root verb false 27
last undefined undefined now body 27
last undefined undefined now body- -12
last undefined undefined now noun 27
last undefined undefined now noun- 16
last undefined undefined now person 17
last undefined undefined now state -5
last undefined undefined now state- 10
last xcomp person now noun -8
left 0 taken 0 -3
left 0 taken 1 18
left 0 taken 2 -55
left 0 taken 3 -37
left 1 taken 1 -2
left 1 taken 2 -16
left 1 taken 3 8
left 2 taken 0 -3
left 2 taken 1 -5
left 2 taken 2 23
left 2 taken 3 -8
left 3 taken 0 36
left 3 taken 1 23
left 3 taken 2 -9
left 3 taken 3 -15
left 4 taken 0 31
left 4 taken 1 -12
left 4 taken 2 36
left 4 taken 3 22
listed false after false taken 0 20
listed false after false taken 1 -19
listed false after false taken 2 -53
listed false after false taken 3 -59
listed false after true taken 0 19
listed false after true taken 1 11
listed false after true taken 2 -6
listed false after true taken 3 -7
listed false taken 0 21
listed false taken 2 -34
listed false taken 3 -38
listed true after false taken 1 -3
listed true after false taken 2 -21
listed true after false taken 3 -12
listed true after true taken 0 -12
listed true after true taken 1 31
listed true after true taken 2 49
listed true after true taken 3 35
listed true taken 0 -12
listed true taken 1 25
listed true taken 2 25
listed true taken 3 27
near 0 taken 0 26
near 0 taken 1 19
near 1 taken 0 11
near 1 taken 1 19
near 1 taken 2 3
near 2 taken 0 -9
near 2 taken 1 23
near 2 taken 2 34
near 2 taken 3 33
near 3 taken 0 -23
near 3 taken 1 2
near 3 taken 2 -9
near 3 taken 3 12
near 4 taken 1 -49
near 4 taken 2 -21
near 4 taken 3 14
near 5 taken 1 -53
near 5 taken 2 -38
near 5 taken 3 -28
near 6 taken 1 -18
near 6 taken 2 -40
near 6 taken 3 -68
noun  -13
noun  advcl -18
noun  iobj -13
noun  nsubj -13
noun  nsubj:after -11
noun  nsubj:pass -14
noun  obj -4
noun  obl -10
noun  obl:according -17
noun  obl:against 9
noun  obl:agent:by 6
noun  obl:as 15
noun  obl:at -33
noun  obl:between -19
noun  obl:by 10
noun  obl:for -10
noun  obl:from -9
noun  obl:in 10
noun  obl:including -17
noun  obl:into 21
noun  obl:on 18
noun  obl:over -20
noun  obl:to 16
noun  obl:with -15
noun  root -8
noun Armenia -3
noun Army 17
noun Army appos 17
noun Bahrain 10
noun Bahrain nsubj 10
noun Britain 3
noun Britain nsubj 3
noun China 23
noun Coast 18
noun Coast obl:with 18
noun Congress 27
noun Congress appos 22
noun Department 15
noun Estonia -32
noun Germany 36
noun Germany nsubj 32
noun India 5
noun India nsubj 5
noun Mackenzie 31
noun Mission 4
noun Mission appos -8
noun Netherlands 7
noun Netherlands nsubj 7
noun Police 32
noun Police obj 26
noun Program 16
noun Republican 21
noun Secretary 7
noun Secretary nmod 7
noun Somalia 18
noun Somalia obl:in 18
noun State 12
noun State nsubj 34
noun Turkey 23
noun Turkey nsubj 4
noun Union 28
noun able 20
noun able nsubj 20
noun access -29
noun access compound -27
noun accusation 22
noun accusation nmod:by 34
noun action 16
noun agreement -13
noun agreement nmod:with 27
noun aid amod -58
noun aid nmod:in 24
noun aid nmod:to 52
noun airport 44
noun airport amod 28
noun airport compound 18
noun airstrike 24
noun alert 3
noun alert nmod:in 32
noun allegation -23
noun ambassador -23
noun ambassador nmod:to -23
noun ambush -9
noun area 21
noun area amod 8
noun artifact -11
noun assault -16
noun assertion -10
noun assistance -2
noun assistance nmod:to -2
noun attack 12
noun attack amod 16
noun attack compound 15
noun attack nmod:in -24
noun attack nmod:on 19
noun attack nmod:poss 10
noun ban 22
noun ban amod 9
noun ban nmod:on 24
noun base 32
noun base amod 21
noun base compound 13
noun base nmod:of 11
noun batch -12
noun behalf -20
noun behalf nmod:of -20
noun blockade nmod:of 11
noun blow -23
noun border 17
noun boycott 4
noun branch 10
noun branch nmod:of 10
noun building -15
noun camp -21
noun camp nmod:in -21
noun capital -24
noun ceasefire -3
noun ceasefire compound -17
noun ceasefire nmod:poss -26
noun charge 28
noun charge nmod 28
noun city 25
noun city nmod:of 14
noun commitment 19
noun commitment nmod:to 19
noun concern -27
noun concern nmod:between -26
noun concern nmod:to -12
noun condolence 52
noun condolence nmod:to 38
noun conflict -22
noun confrontation 12
noun confrontation nmod:between 24
noun control -7
noun control nmod:of -7
noun cooperation -5
noun cooperation nmod:between -4
noun coup -8
noun court -15
noun court nmod:in 27
noun curfew 37
noun curfew nmod:in 28
noun curfew nmod:of 20
noun cyber-attacks -6
noun dead -13
noun deal -41
noun deal nmod:with -24
noun decision 26
noun decision nmod:poss 19
noun delivery -11
noun demand 37
noun demand amod 28
noun detail -17
noun detainee -24
noun diplomat 15
noun diplomat nmod:from 20
noun director 22
noun dispute -7
noun district 29
noun district compound 29
noun donation 22
noun donor 23
noun donor nsubj 3
noun dozen 5
noun dozen nmod:including 16
noun dozen nmod:of -5
noun earthquake 30
noun effort 16
noun effort nmod:poss -14
noun election 10
noun embargo 17
noun embargo nmod:against 17
noun enclave -2
noun enclave nmod:of -2
noun epidemic -21
noun evidence -8
noun evidence nmod:with 14
noun exercise 9
noun exercise amod -21
noun expansion -10
noun expulsion -22
noun extension -31
noun fighter 29
noun fighting -2
noun force 19
noun force nmod:in 24
noun garrison -33
noun government -16
noun group -18
noun guarantee -4
noun guilty 5
noun guilty nsubj 5
noun he -7
noun headquarters 33
noun headquarters compound 22
noun headquarters nmod:in 22
noun hideout -2
noun holdout -10
noun independence -9
noun information 5
noun intervention 23
noun investigation 12
noun investigation nmod:by -21
noun investigation nmod:of 33
noun invitation -33
noun invitation nmod:poss -22
noun involvement -13
noun killing -12
noun killing nmod:of -11
noun leader -11
noun leader appos -13
noun life 5
noun life nmod:of -28
noun link 19
noun link nmod:to 19
noun loyal 21
noun market -13
noun means -16
noun meeting -34
noun meeting nmod:in -23
noun move 18
noun navigation -4
noun navigation amod -4
noun need 39
noun need nmod:in 29
noun neighbor 29
noun number 38
noun number compound 25
noun number nmod:of 26
noun offer 29
noun operation amod -23
noun operation compound -25
noun pact 3
noun people 28
noun people nmod:in 28
noun police 21
noun portrait -11
noun position 14
noun position compound 16
noun presence -26
noun presence amod -12
noun presence nmod:in -14
noun pressure -27
noun prison -22
noun protest 4
noun province -31
noun province compound -19
noun puppet -15
noun raid -19
noun ready 19
noun ready nsubj 19
noun refuge 25
noun refuge nmod:in 21
noun refugee -38
noun refugee nmod:in -32
noun region 11
noun region nmod:of 14
noun relation -33
noun relation amod -16
noun relation nmod:between -16
noun relation nmod:with -3
noun release -14
noun release nmod:of -20
noun report -10
noun republic 27
noun request -17
noun resolution 21
noun resolution compound 5
noun resort 32
noun response -19
noun response nmod:to -19
noun responsibility 39
noun responsible 25
noun responsible nmod:in 20
noun responsible nsubj 8
noun restriction 8
noun rift 25
noun right -14
noun round -19
noun sanction 58
noun sanction appos 19
noun sanction compound 6
noun sanction nmod:against 33
noun sanction nmod:on 29
noun service 34
noun service compound 18
noun shell -16
noun ship 23
noun ship amod 23
noun skeptical 3
noun skeptical amod 28
noun skeptical nsubj -20
noun some 17
noun state 32
noun state nmod:in 26
noun strategy -25
noun strike 8
noun supplies 13
noun supplies nmod:to 13
noun support -12
noun support nmod:in -7
noun support nmod:poss -17
noun support nmod:to -2
noun suspension 22
noun suspension nmod:to 7
noun system -14
noun talk -16
noun talk amod 13
noun talk nmod 22
noun talk nmod:in -32
noun talk nmod:with -9
noun tie 8
noun tie nmod:with 8
noun tone -15
noun training -8
noun transcript -26
noun trial -26
noun troops compound 7
noun ultimatum 27
noun ultimatum nmod:to 27
noun university 33
noun university compound 24
noun vehicle 17
noun visit 30
noun visit nmod:to 30
noun volunteer 19
noun warfare 27
noun warfare nmod:against 27
noun warning 15
noun website -30
noun week -34
noun week nmod:with -17
noun willing 8
noun willing nsubj 8
noun worker nmod:in 20
order 0 taken 0 16
order 1 taken 0 20
order 1 taken 1 15
order 2 taken 1 10
order 2 taken 2 18
order 3 taken 1 -48
order 3 taken 2 -22
order 3 taken 3 7
order 4 taken 1 -40
order 4 taken 2 -70
order 4 taken 3 -38
own activists 2
own afghan -5
own afghanistan 17
own afghans 21
own africa 15
own agencies 3
own agency -29
own aleppo -18
own alliance -15
own ambassador -8
own ankara -14
own arabia 11
own army 38
own association -11
own australia 11
own authorities 12
own azerbaijan -3
own bangladesh 22
own bank -13
own beirut -18
own benjamin 15
own bomber 13
own brazil 21
own brexit -27
own britain -3
own businesses -22
own camp -8
own casualties -5
own centre 4
own chancellor -16
own chief 24
own child -37
own children 9
own china -3
own chinese -19
own citizen 12
own citizens 8
own city -26
own civilian 12
own colombia 31
own commission 34
own companies -10
own company -29
own congress 24
own convoy -17
own council 33
own counterparts 29
own countries -21
own country -24
own covid-19 -19
own cyprus -17
own darfur -17
own dead -20
own delhi -8
own denmark 14
own department 18
own diplomat 19
own diplomats 22
own donald -12
own donor -38
own egypt 29
own egyptian 26
own ehud 27
own eln 10
own embassy 27
own emirates 14
own emmanuel 17
own enforcement 4
own enrique 18
own envoy -4
own erdogan 22
own estonia -13
own ethiopia 23
own eu -6
own europe -28
own experts -23
own extremists -9
own factions -13
own family -12
own farmers 19
own fighters 11
own firm -19
own force -46
own forces 38
own france 14
own french 10
own front 2
own george -3
own georgia -6
own germany 15
own ghouta 30
own government 48
own governor 32
own greece -7
own group -52
own groups -29
own guards 19
own guatemala 12
own gulf 12
own gunmen -11
own hackers 2
own haiti 33
own hamid 2
own he -27
own head 23
own him -16
own honduras -13
own house -5
own houthis -6
own ice -18
own idlib 14
own india -13
own indian 14
own indonesia 10
own inmate 24
own insurgents -3
own iran -11
own iranian 4
own iraq 11
own iraqi -16
own irish -13
own israel -47
own istanbul 5
own it -60
own japan 28
own jerusalem -34
own jets -2
own jihadists -14
own jordan -13
own jose 13
own journalist -11
own juba 5
own kabul -35
own kashmir 3
own kenya 13
own kingdom -10
own kirkuk -13
own korea 20
own kurdistan 8
own kyrgyzstan 31
own leader 11
own leaders -8
own legislature 19
own libya 12
own likud -10
own ltte 18
own mali 20
own maria -10
own marines 22
own member 20
own members -18
own mercosur 18
own mexico 38
own militants -12
own minister -23
own ministry -12
own mission -44
own mohamed 21
own mosul 29
own movement 15
own myanmar 4
own nation -22
own nationals -20
own nations -20
own nato 29
own negotiators 7
own nepal 25
own netherlands 13
own news -18
own newspapers 27
own nigeria 31
own obama -11
own observers 15
own office -24
own officers -12
own official -30
own officials -17
own pakistan 44
own palestinian -14
own parliament 19
own party 5
own peacekeepers -24
own pentagon -8
own people 29
own peru 20
own police 43
own poor 6
own president 37
own prisoner -3
own prisoners 17
own program 16
own prosecutor 5
own protesters -25
own putin 14
own qatar 30
own rakhine -18
own rebels 15
own recep 10
own refugees 6
own regime 21
own republic 21
own republicans 14
own russia 8
own russian 9
own rwanda 17
own salva 26
own saudi 5
own scott 29
own senate 21
own sergey 3
own services -22
own she -6
own side -35
own soldiers 23
own somalia 19
own son -30
own sources -32
own soviet 4
own state -38
own states -2
own strip -15
own students 20
own sudan 26
own sweden 15
own switzerland -5
own syria -6
own syrians 19
own tajikistan 12
own taliban 17
own team -33
own terrorist -22
own thailand 13
own them -15
own theresa 6
own they -42
own troops -76
own trump -19
own turkey 8
own turkish 14
own u.k. 14
own u.s. -65
own uganda 27
own uk 14
own ukraine -14
own un 39
own unicef 9
own union -24
own us 46
own usaid 8
own venezuela -17
own victims 27
own vladimir -14
own washington -22
own women -24
own workers -12
own xi -4
own yemen 21
own zimbabwe 26
path  -4
path  kind noun -14
path  kind state- 19
path  taken 0 27
path  taken 1 -15
path advcl clause root 7
path advcl taken 1 19
path amod clause acl:relcl<obj<root 12
path amod clause advcl<acl:relcl<nmod -4
path amod clause advcl<root -37
path amod clause ccomp<advcl<root -17
path amod clause ccomp<root 30
path amod clause conj<root -12
path amod clause xcomp<acl<obj -25
path amod clause xcomp<root 8
path amod<nmod:against<obj 30
path amod<nmod:against<obj kind noun- 25
path amod<nmod:against<obj taken 2 25
path amod<nmod:in<obj 11
path amod<nmod:of<obj 9
path amod<nmod:of<obj kind noun- 9
path amod<nmod:on<obj 7
path amod<nmod:on<obj kind place- 7
path amod<nmod:on<obj taken 1 6
path amod<nmod:to<obj 8
path amod<nmod:to<obj kind place- 8
path amod<nmod:to<obj taken 2 -11
path amod<nmod<obj 29
path amod<nsubj 17
path amod<nsubj kind place- -4
path amod<nsubj taken 0 11
path amod<nsubj:pass 24
path amod<obj -24
path amod<obj kind noun- -35
path amod<obj taken 1 -20
path amod<obj taken 3 -14
path amod<obl:in 17
path amod<obl:in kind place- 21
path amod<obl:on 15
path amod<obl:on taken 1 17
path amod<obl:over -14
path appos clause acl<obj<root 27
path appos clause advcl<root -28
path appos clause root 16
path appos<nmod:in<obl:in -8
path appos<nmod:in<obl:in taken 2 -8
path appos<nmod:of<nsubj -12
path appos<nmod:on<obj 20
path appos<nmod:on<obj kind body 14
path appos<nmod:on<obj taken 3 14
path appos<nsubj 13
path appos<nsubj kind body 39
path appos<nsubj kind noun -11
path appos<nsubj taken 1 5
path appos<nsubj taken 2 16
path appos<obj 28
path appos<obj kind body 23
path appos<obj taken 2 19
path appos<obj taken 3 17
path compound clause acl:relcl<nmod<obj -16
path compound clause acl:relcl<obj<root 7
path compound clause acl<nmod<conj 18
path compound clause acl<obj<root -17
path compound clause acl<obl<root -12
path compound clause advcl<root 13
path compound clause ccomp<root 14
path compound clause xcomp<acl<obj -24
path compound<compound<obj -9
path compound<compound<obj kind body- -9
path compound<compound<obj taken 1 -9
path compound<nmod:in<nsubj 6
path compound<nmod:in<nsubj kind place- 6
path compound<nmod:in<obj -26
path compound<nmod:in<obj kind place- -10
path compound<nmod:in<obj taken 1 -18
path compound<nmod:of<obj 18
path compound<nmod:on<obj 17
path compound<nmod:on<obj taken 2 18
path compound<nsubj 9
path compound<nsubj kind body- -3
path compound<nsubj kind state- 13
path compound<nsubj taken 0 33
path compound<nsubj taken 1 -10
path compound<obj -25
path compound<obj kind place- -34
path compound<obj kind state- -10
path compound<obj taken 1 12
path compound<obj taken 2 -63
path compound<obj taken 3 -18
path compound<obl:at -8
path compound<obl:at kind place- -8
path compound<obl:for -32
path compound<obl:for kind noun- -26
path compound<obl:for taken 2 -27
path compound<obl:in 23
path compound<obl:in kind place- 15
path compound<obl:in taken 1 20
path compound<obl:in taken 2 16
path compound<obl:near 8
path compound<obl:to -27
path compound<obl:to taken 1 -27
path compound<obl:under -15
path compound<obl:under taken 3 -13
path iobj -13
path iobj clause advcl<root -5
path iobj kind pronoun -13
path iobj taken 1 -2
path iobj taken 2 -3
path nmod clause root 27
path nmod:against clause advcl<root -12
path nmod:against clause root 9
path nmod:against<obj -5
path nmod:against<obj kind person -20
path nmod:against<obj kind state 42
path nmod:against<obj taken 1 -10
path nmod:against<obj taken 2 12
path nmod:against<obl:for 26
path nmod:against<obl:for taken 1 29
path nmod:against<obl:in -16
path nmod:against<obl:in taken 2 -18
path nmod:between clause ccomp<root 20
path nmod:between clause root -17
path nmod:between clause xcomp<acl<obj 24
path nmod:between<nsubj:pass 20
path nmod:between<nsubj:pass kind state 20
path nmod:between<obj 22
path nmod:between<obj kind noun 17
path nmod:between<obj kind state 29
path nmod:between<obj taken 1 8
path nmod:between<obj taken 2 21
path nmod:by clause advcl<root -6
path nmod:by clause root -17
path nmod:by<nmod:of<obj 4
path nmod:by<obj 3
path nmod:by<obj kind noun 40
path nmod:by<obj taken 1 3
path nmod:for clause advcl<root 15
path nmod:for clause root -3
path nmod:for<nsubj -13
path nmod:for<obj 23
path nmod:for<obj kind noun 14
path nmod:for<obj kind place- 21
path nmod:for<obj taken 1 10
path nmod:for<obj taken 2 19
path nmod:from clause root 22
path nmod:from<nmod:of<obj 25
path nmod:from<nmod:of<obj kind state- 25
path nmod:from<nmod:of<obj taken 1 25
path nmod:from<nsubj 12
path nmod:from<nsubj taken 1 12
path nmod:from<obj 15
path nmod:from<obj kind noun 23
path nmod:from<obj kind state- -8
path nmod:from<obj taken 1 -3
path nmod:from<obj taken 2 16
path nmod:from<obj taken 3 14
path nmod:from<obl:to -13
path nmod:from<obl:to taken 1 -4
path nmod:in clause acl:relcl<obj<advcl -32
path nmod:in clause acl:relcl<obj<root -27
path nmod:in clause acl<nmod<obl -8
path nmod:in clause acl<nsubj<root 23
path nmod:in clause acl<obj<ccomp 3
path nmod:in clause acl<obl<root 11
path nmod:in clause advcl<root -23
path nmod:in clause ccomp<root 53
path nmod:in clause conj<root 13
path nmod:in clause root -22
path nmod:in clause xcomp<ccomp<root -6
path nmod:in clause xcomp<root 33
path nmod:in<nmod:about<obj -30
path nmod:in<nmod:about<obj taken 1 -27
path nmod:in<nmod:about<obl:for -21
path nmod:in<nmod:about<obl:for kind state- -21
path nmod:in<nmod:about<obl:for taken 2 -20
path nmod:in<nmod:against<obj 30
path nmod:in<nmod:against<obj kind place- 23
path nmod:in<nmod:against<obj taken 3 27
path nmod:in<nmod:at<obl:during -17
path nmod:in<nmod:at<obl:during taken 2 -17
path nmod:in<nmod:for<obj 14
path nmod:in<nmod:for<obj taken 2 3
path nmod:in<nmod:for<obj taken 3 17
path nmod:in<nmod:of<obj 7
path nmod:in<nmod:of<obj kind place- 17
path nmod:in<nmod:of<obj kind state- -4
path nmod:in<nmod:of<obj taken 1 -19
path nmod:in<nmod:of<obj taken 2 32
path nmod:in<nmod:of<obl:in 19
path nmod:in<nmod:of<obl:in taken 1 19
path nmod:in<nmod:of<obl:to -3
path nmod:in<nmod:of<obl:to kind state- -3
path nmod:in<nmod:of<obl:to taken 1 -6
path nmod:in<nmod:to<obj -6
path nmod:in<nmod:to<obj taken 1 22
path nmod:in<nmod:to<obj taken 2 -12
path nmod:in<nmod:to<obl:as -16
path nmod:in<nmod:to<obl:as taken 2 -16
path nmod:in<nsubj 23
path nmod:in<nsubj kind place- 5
path nmod:in<nsubj kind state- 35
path nmod:in<nsubj taken 1 44
path nmod:in<nsubj taken 2 32
path nmod:in<obj -12
path nmod:in<obj kind place- -12
path nmod:in<obj kind state- -10
path nmod:in<obj taken 1 -17
path nmod:in<obj taken 2 8
path nmod:in<obj taken 3 8
path nmod:in<obl:after 4
path nmod:in<obl:agent:by 35
path nmod:in<obl:agent:by kind place- 27
path nmod:in<obl:agent:by taken 2 35
path nmod:in<obl:at 4
path nmod:in<obl:at kind state- -5
path nmod:in<obl:at taken 1 33
path nmod:in<obl:following -25
path nmod:in<obl:following taken 1 -9
path nmod:in<obl:for kind state- -11
path nmod:in<obl:from -17
path nmod:in<obl:from kind state- -4
path nmod:in<obl:in 16
path nmod:in<obl:in kind place- 18
path nmod:in<obl:in taken 2 10
path nmod:in<obl:on 16
path nmod:in<obl:on kind place- 27
path nmod:in<obl:to 31
path nmod:in<obl:to kind state- 31
path nmod:in<obl:to taken 1 25
path nmod:including clause root -6
path nmod:including<obj 4
path nmod:including<obj kind noun 4
path nmod:of clause acl:relcl<nmod<obj -20
path nmod:of clause acl:relcl<obj<root -26
path nmod:of clause acl<obj<advcl -13
path nmod:of clause acl<obj<root 16
path nmod:of clause acl<obj<xcomp 11
path nmod:of clause advcl<acl<obj -23
path nmod:of clause advcl<advcl<root -7
path nmod:of clause advcl<ccomp<root 4
path nmod:of clause advcl<root 6
path nmod:of clause advcl<xcomp<root -7
path nmod:of clause ccomp<acl:relcl<obl -9
path nmod:of clause ccomp<root -27
path nmod:of clause conj<root -24
path nmod:of clause root 14
path nmod:of clause xcomp<root 32
path nmod:of<nmod:against<obj 34
path nmod:of<nmod:against<obj kind noun 11
path nmod:of<nmod:against<obj kind place- 31
path nmod:of<nmod:against<obj taken 1 18
path nmod:of<nmod:against<obj taken 2 16
path nmod:of<nmod:in<obj 11
path nmod:of<nmod:in<obj taken 1 21
path nmod:of<nmod:in<obj taken 3 -4
path nmod:of<nmod:in<obl:in -9
path nmod:of<nmod:in<obl:in kind place- -9
path nmod:of<nmod:in<obl:in taken 2 -9
path nmod:of<nmod:including<obj 27
path nmod:of<nmod:including<obj taken 3 23
path nmod:of<nmod:of<nsubj 15
path nmod:of<nmod:of<nsubj kind body 15
path nmod:of<nmod:of<nsubj taken 1 15
path nmod:of<nmod:of<obl:during -25
path nmod:of<nmod:of<obl:during taken 2 -25
path nmod:of<nmod:on<obj 30
path nmod:of<nmod:on<obj kind noun 28
path nmod:of<nsubj 32
path nmod:of<nsubj kind noun 32
path nmod:of<nsubj taken 0 20
path nmod:of<obj kind body -20
path nmod:of<obj kind noun -11
path nmod:of<obj kind place- 16
path nmod:of<obj kind state- 26
path nmod:of<obj taken 1 3
path nmod:of<obj taken 2 6
path nmod:of<obl:agent:by -11
path nmod:of<obl:agent:by kind person -11
path nmod:of<obl:as 18
path nmod:of<obl:in -3
path nmod:of<obl:in kind noun -28
path nmod:of<obl:in kind place- -11
path nmod:of<obl:on -3
path nmod:of<obl:on kind noun -20
path nmod:of<obl:on taken 2 7
path nmod:of<obl:on taken 3 -20
path nmod:of<obl:to -17
path nmod:of<obl:to kind noun -31
path nmod:of<obl:to kind place- 20
path nmod:of<obl:to taken 1 -23
path nmod:of<obl:to taken 2 2
path nmod:on clause advcl<root -7
path nmod:on clause ccomp<root 23
path nmod:on clause root 21
path nmod:on<nmod:of<obj 5
path nmod:on<nmod:of<obj taken 1 16
path nmod:on<nmod:with<obj -8
path nmod:on<nmod:with<obj kind place- -8
path nmod:on<nmod:with<obj taken 3 -7
path nmod:on<obj 35
path nmod:on<obj kind body 16
path nmod:on<obj kind noun 12
path nmod:on<obj kind person 17
path nmod:on<obj kind state- 12
path nmod:on<obj taken 1 32
path nmod:on<obj taken 2 11
path nmod:on<obj taken 3 7
path nmod:poss clause acl<obj<advcl -8
path nmod:poss clause acl<obj<ccomp -18
path nmod:poss clause advcl<root -30
path nmod:poss clause ccomp<advcl<root -22
path nmod:poss clause ccomp<root -23
path nmod:poss clause root -7
path nmod:poss clause xcomp<root 4
path nmod:poss<nmod:for<obj 33
path nmod:poss<nmod:for<obj taken 1 33
path nmod:poss<nmod:in<obj -9
path nmod:poss<nmod:in<obj kind place- -2
path nmod:poss<nmod:in<obj taken 1 12
path nmod:poss<nmod:in<obj taken 2 -13
path nmod:poss<nmod:in<obl:in -19
path nmod:poss<nmod:in<obl:in kind state- -13
path nmod:poss<nmod:on<obj -7
path nmod:poss<nmod:on<obj kind state- -7
path nmod:poss<nmod:to<obj 16
path nmod:poss<nsubj -17
path nmod:poss<nsubj kind noun -6
path nmod:poss<nsubj taken 0 27
path nmod:poss<nsubj taken 3 -18
path nmod:poss<obj -8
path nmod:poss<obj kind body -6
path nmod:poss<obj kind noun 7
path nmod:poss<obj kind person -39
path nmod:poss<obj kind state- 24
path nmod:poss<obj taken 1 -10
path nmod:poss<obj taken 2 7
path nmod:poss<obl:in -31
path nmod:poss<obl:in kind state- -25
path nmod:poss<obl:in taken 2 -13
path nmod:poss<obl:over 12
path nmod:poss<obl:to -13
path nmod:regarding<nmod:with<obj -21
path nmod:regarding<nmod:with<obj taken 2 -21
path nmod:to clause acl<obj<root 33
path nmod:to clause advcl<root -28
path nmod:to clause ccomp<acl<obj -20
path nmod:to clause ccomp<root -28
path nmod:to clause root 33
path nmod:to<nmod:in<obj 4
path nmod:to<nmod:of<obj 22
path nmod:to<nmod:of<obj kind state- 17
path nmod:to<nmod:of<obj taken 1 16
path nmod:to<nmod:to<obl:in -16
path nmod:to<nmod:to<obl:in taken 2 -15
path nmod:to<nsubj -11
path nmod:to<nsubj kind body -14
path nmod:to<nsubj taken 1 -11
path nmod:to<obj -6
path nmod:to<obj kind body -9
path nmod:to<obj kind noun 14
path nmod:to<obj kind person -28
path nmod:to<obj kind place- 8
path nmod:to<obj kind state- -4
path nmod:to<obj taken 1 5
path nmod:to<obj taken 2 -22
path nmod:to<obj taken 3 12
path nmod:to<obl:for 19
path nmod:to<obl:in -13
path nmod:to<obl:in kind state- 2
path nmod:to<obl:in taken 1 14
path nmod:to<obl:in taken 2 -19
path nmod:with clause advcl<root -3
path nmod:with clause ccomp<root 6
path nmod:with clause root -5
path nmod:with clause xcomp<root 7
path nmod:with<nmod:of<obj -15
path nmod:with<nmod:of<obj kind state -15
path nmod:with<nmod:of<obl:after -17
path nmod:with<nmod:of<obl:after kind noun -17
path nmod:with<nmod:of<obl:after taken 2 -17
path nmod:with<obj 5
path nmod:with<obj kind body -14
path nmod:with<obj kind noun -13
path nmod:with<obj kind person 36
path nmod:with<obj kind state 35
path nmod:with<obj taken 1 9
path nmod:with<obj taken 2 4
path nmod:with<obj taken 3 -12
path nmod<nsubj 7
path nmod<nsubj kind person 7
path nmod<obj 13
path nmod<obj kind noun 20
path nmod<obj kind person 4
path nmod<obj taken 1 -6
path nmod<obj taken 3 22
path nsubj 6
path nsubj clause acl:relcl<nmod<nmod -21
path nsubj clause acl:relcl<nmod<obj -16
path nsubj clause acl:relcl<obj<advcl -20
path nsubj clause acl:relcl<obj<root 2
path nsubj clause acl:relcl<obl<advcl -9
path nsubj clause acl:relcl<obl<root -21
path nsubj clause acl<obj<root 29
path nsubj clause advcl<advcl<advcl -5
path nsubj clause advcl<advcl<root -19
path nsubj clause advcl<ccomp<root 6
path nsubj clause advcl<parataxis<root -11
path nsubj clause advcl<root -36
path nsubj clause ccomp<acl<obj 4
path nsubj clause ccomp<advcl<root -11
path nsubj clause ccomp<ccomp<root 22
path nsubj clause ccomp<conj<root -13
path nsubj clause ccomp<root -4
path nsubj clause conj<root -16
path nsubj clause parataxis<root -25
path nsubj clause root 25
path nsubj kind body 28
path nsubj kind noun 16
path nsubj kind person 35
path nsubj kind pronoun -61
path nsubj kind state 12
path nsubj kind state- 15
path nsubj taken 0 35
path nsubj taken 1 11
path nsubj taken 2 -21
path nsubj taken 3 -36
path nsubj:after -16
path nsubj:after clause conj<root -13
path nsubj:after kind state -13
path nsubj:after taken 2 -16
path nsubj:pass -14
path nsubj:pass clause advcl<root -6
path nsubj:pass clause ccomp<root -16
path nsubj:pass clause root 41
path nsubj:pass kind noun -18
path nsubj:pass kind person 22
path nsubj:pass kind pronoun -14
path nsubj:pass taken 0 -4
path nsubj:pass taken 2 -23
path nsubj<advcl -9
path nsubj<advcl kind pronoun -9
path nsubj<advcl taken 2 -8
path nsubj<ccomp -3
path nsubj<ccomp kind pronoun -31
path nsubj<ccomp taken 0 -15
path nsubj<ccomp taken 1 15
path obj clause acl:relcl<obj<acl -12
path obj clause acl:relcl<obj<root -24
path obj clause acl<obj<root -3
path obj clause acl<obl<acl -19
path obj clause advcl<acl:relcl<nmod -8
path obj clause advcl<acl<obj -13
path obj clause advcl<advcl<root -10
path obj clause advcl<ccomp<root -7
path obj clause advcl<root -33
path obj clause advcl<xcomp<root 34
path obj clause ccomp<acl<obj -8
path obj clause ccomp<root 28
path obj clause conj<advcl<root -8
path obj clause conj<root -18
path obj clause conj<xcomp<acl -8
path obj clause root 16
path obj clause xcomp<acl<nmod -16
path obj clause xcomp<advcl<root 16
path obj clause xcomp<conj<root -16
path obj clause xcomp<root -19
path obj kind body 17
path obj kind noun -5
path obj kind person 12
path obj kind place- 7
path obj kind pronoun -27
path obj kind state -4
path obj kind state- 5
path obj taken 0 -8
path obj taken 1 6
path obj taken 2 -4
path obj taken 3 -17
path obl -4
path obl clause root -4
path obl kind noun -18
path obl kind place- 28
path obl taken 1 6
path obl:according -17
path obl:according kind noun -17
path obl:according taken 2 -17
path obl:against 9
path obl:against kind noun 15
path obl:against taken 1 4
path obl:against taken 2 10
path obl:agent:by 8
path obl:agent:by clause acl<nmod<obj 26
path obl:agent:by clause acl<obj<root 15
path obl:agent:by clause root 30
path obl:agent:by kind body 6
path obl:agent:by kind noun 26
path obl:agent:by kind state -29
path obl:agent:by taken 1 23
path obl:agent:by taken 2 -3
path obl:agent:by taken 3 -20
path obl:as 15
path obl:as taken 1 26
path obl:as taken 2 3
path obl:at -33
path obl:at clause root -19
path obl:at kind body -19
path obl:at kind place- -21
path obl:at taken 2 -14
path obl:at taken 3 -16
path obl:between -19
path obl:between kind noun -19
path obl:between taken 2 -13
path obl:by 10
path obl:by kind noun 12
path obl:by taken 2 9
path obl:for -13
path obl:for clause ccomp<root -2
path obl:for clause root -14
path obl:for kind body -29
path obl:for kind noun -4
path obl:for kind place- -28
path obl:for taken 1 -20
path obl:for taken 2 2
path obl:from -9
path obl:from clause acl<obj<root -37
path obl:from clause xcomp<root 24
path obl:from kind noun -7
path obl:from kind place- -11
path obl:from kind state- 12
path obl:from taken 1 6
path obl:in 17
path obl:in clause acl:relcl<nmod<nmod 11
path obl:in clause acl:relcl<nmod<obl -26
path obl:in clause acl<nmod<nmod 26
path obl:in clause advcl<advcl<root -11
path obl:in clause advcl<root 28
path obl:in clause advcl<xcomp<root -16
path obl:in clause ccomp<root 24
path obl:in clause root 3
path obl:in clause xcomp<root 26
path obl:in kind body 5
path obl:in kind noun -3
path obl:in kind place- -7
path obl:in kind state- 33
path obl:in taken 0 10
path obl:in taken 1 6
path obl:in taken 2 -2
path obl:in taken 3 26
path obl:including -17
path obl:including clause root -16
path obl:including kind noun -17
path obl:including taken 2 -16
path obl:into 21
path obl:into kind state- 24
path obl:into taken 1 15
path obl:on 4
path obl:on clause acl<obj<root 14
path obl:on clause advcl<acl<obl -19
path obl:on clause root -6
path obl:on kind body 34
path obl:on kind noun -22
path obl:on kind place- 29
path obl:on taken 2 11
path obl:over -20
path obl:to 12
path obl:to clause advcl<ccomp<root -22
path obl:to clause advcl<root -20
path obl:to clause root 31
path obl:to clause xcomp<root 6
path obl:to kind body 26
path obl:to kind noun -11
path obl:to kind person 30
path obl:to kind place- -10
path obl:to taken 1 10
path obl:to taken 2 -9
path obl:to taken 3 14
path obl:with -8
path obl:with clause advcl<root -16
path obl:with clause ccomp<root 4
path obl:with clause root 40
path obl:with kind state -18
path obl:with taken 1 10
path obl:with taken 2 -16
path obl:with taken 3 -9
path root clause root -4
path xcomp kind noun -24
path xcomp taken 2 4
path xcomp taken 3 -5
root false amod noun- 4
root false appos body 16
root false appos place- -10
root false appos state- -6
root false compound body- 19
root false compound noun- -16
root false compound place- -9
root false compound state- -3
root false iobj pronoun -13
root false nmod person -15
root false nmod:against body -20
root false nmod:against noun -11
root false nmod:between noun -14
root false nmod:between state 38
root false nmod:by noun -6
root false nmod:for body -20
root false nmod:for noun 19
root false nmod:from state- -7
root false nmod:in noun -3
root false nmod:in place- 5
root false nmod:in state- 28
root false nmod:including noun -20
root false nmod:near place- 26
root false nmod:of body 10
root false nmod:of noun -43
root false nmod:of person -2
root false nmod:of place- -2
root false nmod:on body 6
root false nmod:on noun -17
root false nmod:on place- -12
root false nmod:poss body -18
root false nmod:poss noun -7
root false nmod:poss person -32
root false nmod:poss place- 16
root false nmod:poss state- -43
root false nmod:to body -16
root false nmod:to noun -27
root false nmod:to person -24
root false nmod:to place- 2
root false nmod:to state- 22
root false nmod:with body -13
root false nmod:with person 4
root false nmod:with state -13
root false nsubj body 28
root false nsubj noun -10
root false nsubj person 12
root false nsubj place- -18
root false nsubj pronoun -62
root false nsubj state 4
root false nsubj:after state -13
root false nsubj:pass noun -25
root false nsubj:pass pronoun -14
root false obj body -2
root false obj noun -18
root false obj person -4
root false obj place- -32
root false obj pronoun -21
root false obj state -4
root false obj state- 5
root false obl noun 5
root false obl:according noun -10
root false obl:against noun 15
root false obl:agent:by noun 16
root false obl:agent:by state -29
root false obl:as noun -8
root false obl:at place- -21
root false obl:between noun -19
root false obl:by noun -18
root false obl:from noun -7
root false obl:from place- -11
root false obl:from state- 4
root false obl:in noun 16
root false obl:in place- -11
root false obl:in state- 19
root false obl:on body 25
root false obl:on noun -13
root false obl:on place- 29
root false obl:on state- -12
root false obl:to body 26
root false obl:to noun -30
root false obl:to person 25
root false obl:to place- -23
root false obl:to state- -7
root false obl:with noun -24
root false obl:with state -34
root false xcomp noun -24
root true advcl noun 7
root true amod body- 31
root true amod noun 17
root true amod noun- -19
root true appos body 30
root true appos noun -24
root true appos person 16
root true appos place- 9
root true compound body- -38
root true compound noun- -4
root true compound place- 44
root true compound state- -2
root true nmod noun 20
root true nmod person 18
root true nmod:against noun 7
root true nmod:against person -20
root true nmod:against state 37
root true nmod:at place- -14
root true nmod:between body -23
root true nmod:between noun 9
root true nmod:between state -20
root true nmod:by body -13
root true nmod:by noun 32
root true nmod:by state -25
root true nmod:for noun -15
root true nmod:for place- 29
root true nmod:from body 21
root true nmod:from noun 23
root true nmod:from state- -13
root true nmod:in body 3
root true nmod:in noun -3
root true nmod:in place- -12
root true nmod:in state- -10
root true nmod:of body 9
root true nmod:of noun -10
root true nmod:of place- 33
root true nmod:of state- 15
root true nmod:on noun 6
root true nmod:on person 9
root true nmod:on place- 14
root true nmod:on state- 9
root true nmod:poss body -6
root true nmod:poss noun 13
root true nmod:poss person -44
root true nmod:poss place- 32
root true nmod:poss state- 18
root true nmod:to body -3
root true nmod:to noun 60
root true nmod:to person -24
root true nmod:to place- 3
root true nmod:to state- 27
root true nmod:with body -5
root true nmod:with noun -16
root true nmod:with person 20
root true nmod:with state 17
root true nsubj body 16
root true nsubj noun 20
root true nsubj person 49
root true nsubj place- 33
root true nsubj pronoun -41
root true nsubj state 12
root true nsubj state- 17
root true nsubj:pass noun 29
root true nsubj:pass person 22
root true obj body 25
root true obj noun 4
root true obj person 17
root true obj place- 26
root true obl place- 28
root true obl:agent:by body 17
root true obl:agent:by noun 18
root true obl:at body -19
root true obl:in state- 38
root true obl:including noun -16
root true obl:on noun -16
root true obl:on state- 19
root true obl:to noun 22
root true obl:to state- 9
root true obl:with noun 23
root true obl:with state 27
root true root noun -14
root true root state- 19
sector - -9
sector AGR 23
sector BUS -8
sector COP 24
sector CVL 16
sector EDU 40
sector GOV -6
sector IGO -3
sector JRN 5
sector JUD 11
sector LAB -5
sector LEG 23
sector MED 6
sector MIL -25
sector NGO -41
sector OPP -23
sector PTY 10
sector REB -2
sector REL -20
sector SOC -11
sector SPY -16
shares country false body taken 0 27
shares country false body taken 1 7
shares country false body taken 2 8
shares country false body taken 3 19
shares country false body- taken 0 -12
shares country false body- taken 1 2
shares country false body- taken 2 -4
shares country false noun taken 0 27
shares country false noun taken 1 -10
shares country false noun taken 2 -21
shares country false noun taken 3 -27
shares country false noun- taken 0 16
shares country false noun- taken 1 -7
shares country false noun- taken 2 -25
shares country false noun- taken 3 -12
shares country false people taken 2 -10
shares country false person taken 0 17
shares country false person taken 1 -4
shares country false person taken 2 5
shares country false person taken 3 18
shares country false place- taken 1 19
shares country false place- taken 3 20
shares country false pronoun taken 1 -71
shares country false pronoun taken 2 -36
shares country false pronoun taken 3 -17
shares country false state taken 0 -5
shares country false state taken 1 20
shares country false state taken 2 9
shares country false state taken 3 7
shares country false state- taken 0 10
shares country false state- taken 1 43
shares country false state- taken 2 13
shares country false state- taken 3 33
shares country true body taken 1 50
shares country true body taken 2 -21
shares country true body taken 3 -28
shares country true noun taken 1 -5
shares country true noun taken 2 11
shares country true noun taken 3 -39
shares country true noun- taken 1 27
shares country true person taken 1 8
shares country true person taken 2 -29
shares country true person taken 3 -22
shares country true place- taken 1 -21
shares country true place- taken 2 -12
shares country true place- taken 3 -9
shares country true state taken 2 -33
shares country true state taken 3 -29
shares country true state- taken 1 -2
shares country true state- taken 2 7
shares country true state- taken 3 -53
shares verb false amod taken 0 30
shares verb false amod taken 1 8
shares verb false amod taken 2 -40
shares verb false appos taken 2 5
shares verb false compound taken 0 4
shares verb false compound taken 1 -27
shares verb false compound taken 2 -22
shares verb false iobj taken 2 -3
shares verb false nmod:against taken 2 -12
shares verb false nmod:against taken 3 -14
shares verb false nmod:between taken 1 8
shares verb false nmod:between taken 3 -8
shares verb false nmod:by taken 2 -6
shares verb false nmod:for taken 2 14
shares verb false nmod:for taken 3 -15
shares verb false nmod:from taken 1 -18
shares verb false nmod:in taken 0 -30
shares verb false nmod:in taken 1 3
shares verb false nmod:in taken 2 5
shares verb false nmod:in taken 3 -24
shares verb false nmod:including taken 1 -18
shares verb false nmod:of taken 0 20
shares verb false nmod:of taken 1 2
shares verb false nmod:of taken 2 -30
shares verb false nmod:of taken 3 -22
shares verb false nmod:on taken 1 17
shares verb false nmod:on taken 2 -24
shares verb false nmod:on taken 3 -7
shares verb false nmod:poss taken 0 -14
shares verb false nmod:poss taken 1 -13
shares verb false nmod:poss taken 2 -22
shares verb false nmod:poss taken 3 -11
shares verb false nmod:to taken 0 16
shares verb false nmod:to taken 1 -6
shares verb false nmod:to taken 2 -28
shares verb false nmod:to taken 3 13
shares verb false nmod:with taken 1 -4
shares verb false nmod:with taken 2 -18
shares verb false nmod:with taken 3 -21
shares verb false nsubj taken 0 32
shares verb false nsubj taken 1 -17
shares verb false nsubj taken 2 -28
shares verb false nsubj taken 3 -56
shares verb false nsubj:after taken 2 -16
shares verb false nsubj:pass taken 0 -4
shares verb false nsubj:pass taken 2 -23
shares verb false obj taken 0 -8
shares verb false obj taken 1 6
shares verb false obj taken 2 -24
shares verb false obj taken 3 -55
shares verb false obl:according taken 2 -8
shares verb false obl:against taken 1 4
shares verb false obl:against taken 2 10
shares verb false obl:agent:by taken 1 12
shares verb false obl:agent:by taken 2 -5
shares verb false obl:agent:by taken 3 -20
shares verb false obl:as taken 1 17
shares verb false obl:as taken 2 3
shares verb false obl:between taken 2 -13
shares verb false obl:by taken 2 -19
shares verb false obl:for taken 1 -7
shares verb false obl:for taken 2 11
shares verb false obl:from taken 1 5
shares verb false obl:in taken 0 10
shares verb false obl:in taken 1 6
shares verb false obl:in taken 2 -5
shares verb false obl:in taken 3 -2
shares verb false obl:on taken 1 17
shares verb false obl:on taken 2 8
shares verb false obl:to taken 1 5
shares verb false obl:to taken 2 -28
shares verb false obl:to taken 3 5
shares verb false obl:with taken 1 -5
shares verb false obl:with taken 2 -21
shares verb false root taken 0 27
shares verb false xcomp taken 2 -30
shares verb false xcomp taken 3 -5
shares verb true amod taken 1 5
shares verb true amod taken 2 6
shares verb true amod taken 3 -13
shares verb true appos taken 1 -3
shares verb true appos taken 2 14
shares verb true appos taken 3 32
shares verb true compound taken 1 20
shares verb true compound taken 3 15
shares verb true nmod taken 2 21
shares verb true nmod taken 3 28
shares verb true nmod:against taken 1 -2
shares verb true nmod:against taken 2 5
shares verb true nmod:at taken 1 -8
shares verb true nmod:at taken 2 8
shares verb true nmod:between taken 1 -9
shares verb true nmod:between taken 2 3
shares verb true nmod:by taken 1 10
shares verb true nmod:by taken 2 -23
shares verb true nmod:for taken 1 -3
shares verb true nmod:from taken 1 43
shares verb true nmod:from taken 2 2
shares verb true nmod:from taken 3 14
shares verb true nmod:in taken 1 -10
shares verb true nmod:in taken 2 12
shares verb true nmod:in taken 3 10
shares verb true nmod:near taken 2 -11
shares verb true nmod:of taken 2 14
shares verb true nmod:of taken 3 -3
shares verb true nmod:on taken 1 24
shares verb true nmod:on taken 2 10
shares verb true nmod:on taken 3 10
shares verb true nmod:poss taken 1 -3
shares verb true nmod:poss taken 3 -26
shares verb true nmod:to taken 1 16
shares verb true nmod:to taken 2 -5
shares verb true nmod:to taken 3 24
shares verb true nmod:with taken 1 13
shares verb true nmod:with taken 2 -13
shares verb true nsubj taken 1 49
shares verb true nsubj taken 2 4
shares verb true nsubj taken 3 29
shares verb true obj taken 2 19
shares verb true obj taken 3 25
shares verb true obl taken 1 -4
shares verb true obl:agent:by taken 1 23
shares verb true obl:for taken 1 -17
shares verb true obl:for taken 2 -21
shares verb true obl:in taken 1 9
shares verb true obl:in taken 3 34
shares verb true obl:including taken 2 -15
shares verb true obl:on taken 1 -10
shares verb true obl:on taken 2 5
shares verb true obl:to taken 1 19
shares verb true obl:with taken 1 32
shares verb true obl:with taken 2 10
shares verb true root taken 1 -15
verb Germany 17
verb Iran 18
verb Iran  18
verb accept 13
verb accept obj 16
verb accuse -11
verb accuse nsubj -5
verb accuse obj -8
verb add -11
verb add nsubj 4
verb address 28
verb adopt -7
verb affect 35
verb affect obl:in 32
verb agree 4
verb agree nmod:in<nmod:of<obl:to -8
verb agree nmod:of<obl:to -24
verb agree nsubj 43
verb agree nsubj:after -13
verb agree obl:with 26
verb aid -10
verb aim 12
verb allow -31
verb ambush 42
verb announce -13
verb announce appos<nsubj 23
verb announce nmod:to<nmod:of<obj 7
verb announce nsubj -5
verb appeal -11
verb appeal nsubj -3
verb approve -15
verb arrest -2
verb arrest nsubj:pass 22
verb arrest obl:in 19
verb arrive 15
verb arrive nmod:of<nsubj 15
verb arrive nsubj 12
verb arrive obl:in 32
verb ask -25
verb assist 10
verb attack 17
verb attack compound<nmod:in<obj -6
verb attack nsubj -3
verb attack obj 37
verb attend -8
verb attend nsubj 7
verb authorize -5
verb avoid 15
verb ban 27
verb ban nsubj 10
verb ban obj 32
verb base 20
verb battle -8
verb become -12
verb become obj -6
verb begin 26
verb begin nsubj 14
verb believe -2
verb benefit -10
verb benefit nmod:in<obj -32
verb blame -17
verb boost -19
verb break -28
verb break nsubj -12
verb buy -18
verb call -19
verb call nsubj -5
verb call obj 4
verb call obl:on -4
verb cancel 17
verb cancel nmod:to<obj 30
verb cancel nsubj 23
verb capture 5
verb carry 17
verb carry amod<nmod:against<obj 23
verb carry nmod:on<obj 19
verb carry nsubj 14
verb categorise -9
verb charge -8
verb claim 58
verb claim nsubj 17
verb clash 18
verb close 39
verb close obl:with 23
verb collaborate -7
verb collaborate obl:with -7
verb commit 14
verb commit nsubj:pass 18
verb compare -17
verb comply -15
verb comply compound<obl:under -15
verb condemn 13
verb confirm -31
verb consider 3
verb consider nsubj 19
verb continue -18
verb continue nsubj 10
verb contradict -3
verb contribute 6
verb contribute nmod:in<obl:to 15
verb convey 22
verb convict -22
verb court -27
verb cover -18
verb decide 11
verb decide nsubj 11
verb declare nmod:in<nmod:of<obj 26
verb declare nsubj 14
verb declare obj -33
verb declare obl:in 11
verb defend 4
verb defend nmod:poss<nmod:in<obj -22
verb defend nmod:poss<obj 60
verb defend nsubj 23
verb deliver -21
verb deny -17
verb deny nmod<obj 28
verb deny nsubj -22
verb deploy -6
verb deploy nsubj 13
verb deploy obj -20
verb deport 3
verb deport nmod:to<obj -31
verb deport nsubj 8
verb deport obj 30
verb describe -17
verb destine 15
verb destine obl:for 15
verb detain nsubj 3
verb detain obj -4
verb detonate 39
verb die 21
verb discuss -32
verb dismiss -13
verb dismiss nsubj -8
verb display -16
verb disrupt -11
verb donate 15
verb donor -11
verb donor  -19
verb donor nsubj 3
verb ease 16
verb ease nsubj 26
verb employ 31
verb end 32
verb enforce 16
verb ensure -14
verb ensure obl:for -23
verb enter -18
verb enter obj -18
verb erupt -5
verb establish 20
verb establish nmod:with<obj 27
verb establish nsubj 15
verb exhibit -13
verb expel 37
verb expel nmod:from<obj 20
verb expel nsubj 6
verb expel obj 41
verb express 3
verb express nmod:in<nmod:about<obj -30
verb express nmod:of<obl:on -20
verb express nmod:to<obj 16
verb express nsubj 37
verb extend 16
verb extend nsubj -4
verb face -15
verb fail 17
verb fail nsubj 17
verb fear -12
verb fight 8
verb file -15
verb filter -5
verb find -3
verb fire 14
verb flee -19
verb flee obj -5
verb fly -22
verb force 16
verb fre 33
verb fre nsubj 4
verb fre obj 28
verb free -16
verb fund -10
verb gather -8
verb gather nsubj 7
verb give -10
verb give nsubj 17
verb give obl:to 49
verb go 41
verb go nsubj 16
verb grant -10
verb grant obl:to -8
verb guilty 5
verb guilty nsubj 5
verb hail 27
verb halt 5
verb hand 6
verb harbor -7
verb have 19
verb have nsubj 3
verb help 30
verb help nmod:against<obl:in -16
verb help nsubj 13
verb help obj 22
verb help obl:in 29
verb hit 26
verb hit nsubj -9
verb hold 22
verb hold amod<nmod<obj 29
verb hold nmod:with<obj 60
verb hold nmod<obj 22
verb hold nsubj 10
verb hold obj 27
verb hold obl:in -10
verb honor -11
verb hope 15
verb hope nsubj -4
verb host -5
verb host nsubj 4
verb impose 22
verb impose appos<nmod:on<obj 19
verb impose nmod:of<nmod:in<obj 20
verb impose nmod:on<obj 14
verb impose nmod:to<nmod:to<obl:in -16
verb impose nsubj 18
verb impose obl:on 47
verb improve -28
verb improve nmod:of<obj -28
verb include -13
verb include amod<obj -4
verb include compound<nmod:on<obj 7
verb indict 28
verb indict nsubj 6
verb inflict -6
verb intensify 14
verb investigate 8
verb investigate nsubj 4
verb invite -9
verb invite obj -4
verb involve -21
verb issue 42
verb issue nmod:to<obj 28
verb issue nsubj 10
verb join 30
verb join obj -6
verb kill 14
verb kill nmod:in<nmod:of<obj -25
verb kill nmod:of<nmod:including<obj 27
verb kill nmod:of<nmod:of<obl:during -25
verb kill nmod:of<obj -24
verb kill nsubj 7
verb kill obj 29
verb kill obl 5
verb launch 50
verb launch nmod:against<obj 34
verb launch nmod:in<nmod:against<obj 20
verb launch nmod:of<nmod:against<obj 31
verb launch nsubj 32
verb lay 19
verb lay nsubj -29
verb lay obl:in 29
verb lead -14
verb leave -26
verb leave obj -13
verb leave xcomp -9
verb let 13
verb let nsubj 9
verb let obj 25
verb lift 21
verb lift nmod:against<obj 26
verb lift nmod:in<nmod:to<obl:as -16
verb lift nmod:of<obj 26
verb lift nmod:on<obj 8
verb lift nsubj -15
verb lift obj -35
verb lift obl:on 35
verb link 22
verb link obl:to 25
verb live -14
verb live obl:in -11
verb lodge -4
verb look -12
verb loyal 21
verb maintain -11
verb maintain nmod:on<nmod:with<obj -8
verb make -31
verb make nsubj -16
verb make obj -8
verb manage -26
verb manage obl:agent:by -20
verb mediate -3
verb mediate nsubj 26
verb meet -22
verb meet nmod:in<nmod:about<obl:for -21
verb meet nmod:in<nmod:at<obl:during -17
verb meet nsubj 16
verb meet obj 31
verb meet obl:in -27
verb mobilize 5
verb monitor -25
verb negotiate -10
verb negotiate nsubj -2
verb offer -22
verb offer nsubj -10
verb open -10
verb open nmod:of<obl:to 26
verb open nsubj 21
verb open obl:to -34
verb oppose 14
verb order -16
verb order nsubj -3
verb outlaw 36
verb outlaw appos<obj 13
verb outlaw obj 25
verb over 22
verb pardon 16
verb participate -29
verb participate appos<nmod:in<obl:in -8
verb pit -35
verb pledge -17
verb pledge nsubj 4
verb pound 5
verb pound compound<obj 29
verb pound nsubj 7
verb prepare -9
verb prevent -25
verb prevent nmod:between<obj 24
verb prevent obj -31
verb promise 22
verb promote -17
verb propose 29
verb provide nmod:to<obj 27
verb provide nmod:to<obl:in -13
verb provide nsubj 27
verb provide obj -36
verb pull -21
verb push nsubj -15
verb push obj 46
verb reach 11
verb reach obj 14
verb react -7
verb ready 6
verb ready nsubj 6
verb reappoint -13
verb recognise -31
verb recognize -11
verb reduce 19
verb reduce amod<obj -26
verb reduce nmod:to<obj 28
verb reduce nsubj 14
verb reel -9
verb refuse -27
verb refuse nmod:with<obj -33
verb refuse nsubj 13
verb reinforce 24
verb reinforce nmod:to<obj 19
verb reiterate 20
verb reiterate nsubj 7
verb reject -14
verb reject amod<obj 28
verb reject compound<obj 34
verb reject nmod:by<obj -4
verb reject nmod:with<obj -14
verb reject nsubj 32
verb relaunch -9
verb release 48
verb release amod<obj 22
verb release nsubj -24
verb release nsubj:pass 5
verb release obj 40
verb remain nmod:in<obl:on 32
verb remain nsubj -14
verb remove 18
verb remove nmod:on<obj 20
verb remove nsubj 5
verb renew -6
verb reopen -4
verb reopen nsubj -21
verb report -24
verb report nsubj -22
verb resign 13
verb resign nsubj 3
verb resolve 25
verb responsible 25
verb responsible nmod:in<obl:for 20
verb responsible nsubj 8
verb return -12
verb return nmod:by<nmod:of<obj 4
verb return nmod:to<obj 21
verb return nsubj 21
verb return obl:to 16
verb risk -18
verb roll -22
verb run -2
verb say -16
verb say nsubj -27
verb say nsubj<ccomp -16
verb seek 41
verb seek nmod:for<obj 24
verb seek nmod:in<nmod:for<obj 24
verb seek nmod:in<obj 21
verb seek nsubj 9
verb seize -16
verb send -31
verb send nmod:to<obj -11
verb send nsubj 43
verb send obj -51
verb send obl:in 5
verb send obl:to -23
verb serve -9
verb serve nsubj 3
verb share -7
verb share nmod:regarding<nmod:with<obj -21
verb share nmod:with<obj 20
verb share nsubj 9
verb shell 30
verb shoot -23
verb shut -16
verb sign 30
verb sign nsubj 11
verb spurn 16
verb stage 4
verb stage obl:agent:by 17
verb stay -19
verb steal -13
verb steal obl:from -23
verb stem -17
verb step -17
verb stop -9
verb storm 8
verb storm amod<obj 28
verb storm compound<obj 18
verb storm nmod:in<obj 22
verb storm nsubj 10
verb straddle -12
verb straddle obj -12
verb strand -33
verb strengthen 17
verb strengthen nmod:between<nsubj:pass 20
verb strike -13
verb strike nsubj 6
verb submit 13
verb suffer -12
verb suffer nsubj -10
verb summon 18
verb summon nsubj 12
verb summon obj 38
verb support 45
verb support nmod:in<nmod:for<obj 18
verb support nsubj 3
verb support obj 29
verb surrender 29
verb surrender appos<nsubj 17
verb surrender nsubj 12
verb surrender obl:in 20
verb surrender obl:to 37
verb suspend -3
verb suspend amod<obj -43
verb suspend nmod:to<obj 43
verb suspend nsubj -5
verb take -3
verb take nmod:of<obj -7
verb take nsubj 4
verb target -38
verb target obj -30
verb threaten -4
verb threaten nsubj 27
verb tolerate -10
verb torch -25
verb torture 23
verb touch -19
verb touch obl:on -19
verb transfer -8
verb turn -11
verb undermine -9
verb undertake -21
verb undertake amod<obj -21
verb uphold -14
verb urge 45
verb urge iobj 11
verb urge nsubj 8
verb urge obj 34
verb use -15
verb veto 23
verb view -14
verb violate 8
verb violate amod<obj 15
verb violate nsubj 17
verb welcome -30
verb welcome nmod:poss<obj -25
verb welcome nsubj 4
verb willing 8
verb willing nsubj 8
verb withdraw -12
verb withdraw nmod:from<nmod:of<obj 25
verb withdraw nmod:of<obj -26
verb withdraw nsubj 12
verb withdraw obj -57
verb withdraw obl:from 29
verb work -24
verb wound -10
verb wound nmod:of<nmod:in<obl:in -9
`

let weights: ReadonlyMap<string, number> | undefined

/** By feature; made when it is first asked for. */
export function argumentWeights(): ReadonlyMap<string, number> {
  weights ??= new Map(
    rows
      .trim()
      .split('\n')
      .map((row): [string, number] => {
        const blank = row.lastIndexOf(' ')
        return [row.slice(0, blank), Number(row.slice(blank + 1)) / 100]
      }),
  )
  return weights
}
