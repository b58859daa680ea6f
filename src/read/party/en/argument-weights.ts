/**
 * How much does each feature of `../argument.ts` speak for a party that acts or is acted upon? Weights in hundredths of log odds, made by
 * `train/party-arguments.ts` from the open halves of the CAMEO name set and of the PLOVER gold records (CC BY-SA 4.0); no words of theirs stand here but single
 * lemmas. Data only.
 */
const rows = `
before false advcl taken 1 18
before false amod taken 2 -21
before false amod taken 3 -12
before false appos taken 1 -8
before false appos taken 2 5
before false appos taken 3 29
before false compound taken 0 -19
before false compound taken 1 -9
before false compound taken 2 -11
before false compound taken 3 6
before false iobj taken 1 -6
before false iobj taken 2 12
before false nmod taken 1 -6
before false nmod taken 2 19
before false nmod taken 3 29
before false nmod:against taken 1 -16
before false nmod:against taken 2 6
before false nmod:against taken 3 -6
before false nmod:between taken 2 -13
before false nmod:between taken 3 -16
before false nmod:by taken 1 21
before false nmod:by taken 2 -37
before false nmod:by taken 3 -22
before false nmod:for taken 1 6
before false nmod:for taken 2 16
before false nmod:from taken 2 5
before false nmod:in taken 0 -18
before false nmod:in taken 1 -22
before false nmod:in taken 2 5
before false nmod:including taken 1 -10
before false nmod:including taken 2 3
before false nmod:near taken 2 9
before false nmod:of taken 1 6
before false nmod:of taken 2 -13
before false nmod:of taken 3 -13
before false nmod:on taken 1 32
before false nmod:on taken 2 -6
before false nmod:on taken 3 7
before false nmod:poss taken 1 -9
before false nmod:poss taken 2 -11
before false nmod:poss taken 3 -24
before false nmod:to taken 0 5
before false nmod:to taken 1 29
before false nmod:to taken 2 -7
before false nmod:to taken 3 15
before false nmod:with taken 1 7
before false nmod:with taken 2 -16
before false nmod:with taken 3 -25
before false nsubj taken 0 -9
before false nsubj taken 1 -6
before false nsubj taken 2 -8
before false nsubj taken 3 -13
before false obj taken 0 -16
before false obj taken 1 6
before false obj taken 2 -3
before false obj taken 3 -13
before false obl taken 1 9
before false obl:according taken 2 -21
before false obl:against taken 1 -5
before false obl:against taken 2 20
before false obl:agent:by taken 1 28
before false obl:agent:by taken 2 -2
before false obl:agent:by taken 3 -24
before false obl:as taken 1 8
before false obl:as taken 2 4
before false obl:at taken 2 -17
before false obl:at taken 3 -15
before false obl:between taken 2 -24
before false obl:by taken 2 11
before false obl:for taken 1 -19
before false obl:for taken 2 2
before false obl:from taken 1 6
before false obl:from taken 2 9
before false obl:in taken 1 8
before false obl:in taken 3 28
before false obl:including taken 2 -15
before false obl:into taken 1 13
before false obl:on taken 2 12
before false obl:to taken 1 16
before false obl:to taken 2 -4
before false obl:to taken 3 11
before false obl:with taken 1 15
before false obl:with taken 2 -17
before false obl:with taken 3 -8
before false root taken 0 24
before false root taken 1 -15
before false xcomp taken 3 -4
before true amod taken 0 30
before true amod taken 1 18
before true amod taken 2 -13
before true appos taken 2 22
before true compound taken 0 47
before true compound taken 1 14
before true compound taken 2 -22
before true nmod taken 2 -25
before true nmod:for taken 1 -4
before true nmod:from taken 1 13
before true nmod:in taken 0 -22
before true nmod:in taken 1 51
before true nmod:in taken 2 27
before true nmod:of taken 0 22
before true nmod:of taken 1 -25
before true nmod:poss taken 0 -12
before true nmod:poss taken 1 6
before true nmod:poss taken 3 -17
before true nmod:to taken 1 -10
before true nsubj taken 0 31
before true nsubj taken 1 15
before true nsubj taken 2 -31
before true nsubj taken 3 -26
before true nsubj:after taken 2 -12
before true nsubj:pass taken 0 -4
before true nsubj:pass taken 1 3
before true nsubj:pass taken 2 -28
bias -10
clause acl:relcl<appos<nmod speaks false -24
clause acl:relcl<conj<nmod speaks false -7
clause acl:relcl<conj<nmod taken 3 -6
clause acl:relcl<conj<obj taken 2 -9
clause acl:relcl<nmod<nmod taken 2 13
clause acl:relcl<nmod<obj speaks false -26
clause acl:relcl<nmod<obj taken 1 -38
clause acl:relcl<nmod<obj taken 2 -24
clause acl:relcl<nmod<obl speaks false -23
clause acl:relcl<nmod<obl taken 1 -13
clause acl:relcl<nmod<obl taken 2 -10
clause acl:relcl<nmod<obl taken 3 -18
clause acl:relcl<obj<acl speaks false -13
clause acl:relcl<obj<advcl speaks false -24
clause acl:relcl<obj<advcl taken 1 -8
clause acl:relcl<obj<advcl taken 2 -19
clause acl:relcl<obj<ccomp speaks false -26
clause acl:relcl<obj<ccomp taken 2 -26
clause acl:relcl<obj<conj speaks false -16
clause acl:relcl<obj<conj taken 3 -16
clause acl:relcl<obj<root speaks false -12
clause acl:relcl<obj<root speaks true 3
clause acl:relcl<obj<root taken 1 5
clause acl:relcl<obj<root taken 2 -10
clause acl:relcl<obj<root taken 3 -20
clause acl:relcl<obl<ccomp speaks false -17
clause acl:relcl<obl<ccomp taken 2 -17
clause acl:relcl<obl<root speaks false -48
clause acl:relcl<obl<root speaks true -13
clause acl:relcl<obl<root taken 1 -25
clause acl:relcl<obl<root taken 2 -38
clause acl:relcl<obl<xcomp speaks false -7
clause acl:relcl<obl<xcomp taken 3 -6
clause acl:relcl<root speaks false -21
clause acl:relcl<root taken 1 -21
clause acl<appos<nsubj speaks false -26
clause acl<appos<nsubj taken 1 -26
clause acl<appos<root speaks false -16
clause acl<appos<root taken 2 -16
clause acl<conj<nmod speaks false 23
clause acl<conj<obj speaks false 29
clause acl<nmod<conj speaks false 18
clause acl<nmod<conj taken 2 11
clause acl<nmod<conj taken 3 12
clause acl<nmod<nmod speaks false 16
clause acl<nmod<nmod taken 2 14
clause acl<nmod<nsubj speaks false 36
clause acl<nmod<nsubj taken 1 30
clause acl<nmod<obj speaks false 26
clause acl<nmod<obj taken 2 28
clause acl<nmod<obj taken 3 -10
clause acl<nmod<obl speaks false -6
clause acl<nmod<obl taken 1 -2
clause acl<nmod<obl taken 2 -4
clause acl<nsubj<ccomp speaks false -17
clause acl<nsubj<ccomp taken 3 -17
clause acl<nsubj<root speaks false 49
clause acl<nsubj<root taken 1 42
clause acl<nsubj<root taken 2 19
clause acl<obj<acl speaks false -28
clause acl<obj<advcl speaks false -33
clause acl<obj<advcl taken 2 -22
clause acl<obj<advcl taken 3 -23
clause acl<obj<ccomp speaks false -37
clause acl<obj<ccomp taken 1 -17
clause acl<obj<ccomp taken 2 -35
clause acl<obj<root speaks false 13
clause acl<obj<root taken 0 -21
clause acl<obj<root taken 1 -14
clause acl<obj<root taken 2 19
clause acl<obj<root taken 3 25
clause acl<obj<xcomp speaks false 25
clause acl<obj<xcomp taken 2 17
clause acl<obl<acl speaks false -36
clause acl<obl<acl taken 2 -16
clause acl<obl<acl taken 3 -3
clause acl<obl<advcl speaks false -15
clause acl<obl<advcl taken 2 -20
clause acl<obl<ccomp speaks false -15
clause acl<obl<ccomp taken 2 -13
clause acl<obl<conj speaks false -30
clause acl<obl<conj taken 2 -24
clause acl<obl<conj taken 3 -13
clause acl<obl<root speaks false -7
clause acl<obl<root taken 1 -22
clause acl<obl<root taken 2 9
clause acl<obl<root taken 3 -15
clause acl<root speaks false -4
clause acl<root taken 1 -4
clause advcl<acl:relcl<nmod speaks false -35
clause advcl<acl:relcl<nmod taken 2 -19
clause advcl<acl:relcl<obj speaks false 19
clause advcl<acl:relcl<obj taken 2 22
clause advcl<acl:relcl<obl speaks false -11
clause advcl<acl:relcl<obl taken 2 -8
clause advcl<acl<obj speaks false -38
clause advcl<acl<obj taken 1 -26
clause advcl<acl<obj taken 2 -16
clause advcl<acl<obj taken 3 -9
clause advcl<acl<obl speaks false -19
clause advcl<acl<obl taken 2 -20
clause advcl<advcl<advcl speaks false -15
clause advcl<advcl<advcl taken 2 -8
clause advcl<advcl<ccomp speaks false -23
clause advcl<advcl<ccomp taken 2 -19
clause advcl<advcl<root speaks false -50
clause advcl<advcl<root taken 1 -23
clause advcl<advcl<root taken 2 -32
clause advcl<advmod<xcomp speaks false -8
clause advcl<advmod<xcomp taken 2 -8
clause advcl<ccomp<root speaks false 7
clause advcl<ccomp<root taken 1 5
clause advcl<ccomp<root taken 2 8
clause advcl<ccomp<root taken 3 -15
clause advcl<conj<root speaks false -8
clause advcl<parataxis<root speaks false -24
clause advcl<parataxis<root taken 2 -24
clause advcl<root speaks false -53
clause advcl<root speaks true 9
clause advcl<root taken 0 -28
clause advcl<root taken 1 20
clause advcl<root taken 2 -56
clause advcl<root taken 3 -33
clause advcl<xcomp<acl:relcl speaks false 4
clause advcl<xcomp<root speaks false -7
clause advcl<xcomp<root taken 1 10
clause advcl<xcomp<root taken 2 -30
clause advcl<xcomp<root taken 3 -18
clause ccomp<acl:relcl<obl speaks false 11
clause ccomp<acl:relcl<obl taken 1 22
clause ccomp<acl<obj speaks false -19
clause ccomp<acl<obj taken 2 -34
clause ccomp<advcl<ccomp speaks false -9
clause ccomp<advcl<ccomp taken 2 -9
clause ccomp<advcl<root speaks false -33
clause ccomp<advcl<root taken 1 -18
clause ccomp<advcl<root taken 2 -19
clause ccomp<advcl<root taken 3 -12
clause ccomp<ccomp<root speaks false 23
clause ccomp<ccomp<root taken 1 23
clause ccomp<conj<root speaks false -18
clause ccomp<conj<root taken 2 -22
clause ccomp<root speaks false 23
clause ccomp<root speaks true 25
clause ccomp<root taken 0 22
clause ccomp<root taken 1 9
clause ccomp<root taken 2 27
clause ccomp<xcomp<root speaks false 7
clause ccomp<xcomp<root taken 1 7
clause conj<advcl<root speaks false -7
clause conj<ccomp<acl:relcl speaks false -16
clause conj<ccomp<acl:relcl taken 2 -10
clause conj<ccomp<acl:relcl taken 3 -7
clause conj<ccomp<root speaks false -25
clause conj<ccomp<root taken 2 -4
clause conj<root speaks false -54
clause conj<root speaks true -5
clause conj<root taken 1 -18
clause conj<root taken 2 -49
clause conj<root taken 3 -10
clause conj<xcomp<acl speaks false -12
clause conj<xcomp<root speaks false -33
clause conj<xcomp<root taken 1 -25
clause parataxis<root speaks false -9
clause parataxis<root taken 2 -30
clause root speaks false 37
clause root speaks true 4
clause root taken 0 24
clause root taken 1 17
clause root taken 2 6
clause root taken 3 21
clause xcomp<acl:relcl<nmod speaks false -7
clause xcomp<acl:relcl<nmod taken 2 -7
clause xcomp<acl<nmod speaks false -13
clause xcomp<acl<obj speaks false -17
clause xcomp<acl<obj taken 1 -5
clause xcomp<acl<obj taken 2 3
clause xcomp<acl<obj taken 3 -35
clause xcomp<advcl<root speaks false 14
clause xcomp<advcl<root taken 1 -9
clause xcomp<advcl<root taken 2 19
clause xcomp<advcl<root taken 3 -17
clause xcomp<advcl<xcomp speaks false 10
clause xcomp<advcl<xcomp taken 2 10
clause xcomp<ccomp<root speaks false -17
clause xcomp<ccomp<root taken 1 -18
clause xcomp<ccomp<root taken 2 -6
clause xcomp<conj<root speaks false -13
clause xcomp<conj<root taken 2 -12
clause xcomp<root speaks false 6
clause xcomp<root taken 1 -2
clause xcomp<root taken 2 18
clause xcomp<root taken 3 -4
first advcl passive false speaks false taken 1 18
first amod passive false speaks false taken 0 27
first amod passive false speaks false taken 1 -4
first amod passive false speaks false taken 2 -20
first amod passive false speaks false taken 3 -12
first amod passive false speaks true taken 1 36
first amod passive true speaks false taken 1 4
first amod passive true speaks false taken 2 -16
first appos passive false speaks false taken 1 -15
first appos passive false speaks false taken 2 10
first appos passive false speaks false taken 3 29
first appos passive false speaks true taken 1 33
first compound passive false speaks false taken 0 3
first compound passive false speaks false taken 1 -4
first compound passive false speaks false taken 2 -18
first compound passive false speaks false taken 3 6
first compound passive false speaks true taken 1 6
first compound passive false speaks true taken 2 15
first iobj passive false speaks false taken 2 16
first iobj passive false speaks true taken 1 18
first iobj passive false speaks true taken 2 -15
first nmod passive false speaks false taken 1 -5
first nmod passive false speaks false taken 2 -3
first nmod passive false speaks false taken 3 24
first nmod:against passive false speaks false taken 1 -16
first nmod:against passive false speaks false taken 2 8
first nmod:against passive false speaks false taken 3 -6
first nmod:at passive false speaks false taken 1 -13
first nmod:between passive false speaks false taken 2 -14
first nmod:between passive false speaks false taken 3 -16
first nmod:by passive false speaks false taken 1 21
first nmod:by passive false speaks false taken 2 -37
first nmod:by passive false speaks false taken 3 -22
first nmod:for passive false speaks false taken 2 16
first nmod:from passive false speaks false taken 1 8
first nmod:from passive false speaks false taken 2 5
first nmod:in passive false speaks false taken 0 -30
first nmod:in passive false speaks false taken 1 -5
first nmod:in passive false speaks false taken 2 12
first nmod:in passive true speaks false taken 1 -24
first nmod:in passive true speaks false taken 2 16
first nmod:including passive false speaks false taken 1 -23
first nmod:including passive false speaks false taken 2 3
first nmod:near passive false speaks false taken 2 9
first nmod:of passive false speaks false taken 0 22
first nmod:of passive false speaks false taken 2 -11
first nmod:of passive false speaks false taken 3 -12
first nmod:of passive false speaks true taken 1 22
first nmod:of passive true speaks false taken 1 -24
first nmod:on passive false speaks false taken 1 29
first nmod:on passive false speaks false taken 2 -6
first nmod:on passive false speaks false taken 3 7
first nmod:poss passive false speaks false taken 0 -12
first nmod:poss passive false speaks false taken 1 -10
first nmod:poss passive false speaks false taken 2 -13
first nmod:poss passive false speaks false taken 3 -29
first nmod:to passive false speaks false taken 0 5
first nmod:to passive false speaks false taken 1 30
first nmod:to passive false speaks false taken 2 -14
first nmod:to passive false speaks false taken 3 4
first nmod:to passive false speaks true taken 1 -15
first nmod:with passive false speaks false taken 1 7
first nmod:with passive false speaks false taken 2 -16
first nmod:with passive false speaks false taken 3 -25
first nsubj passive false speaks false taken 0 38
first nsubj passive false speaks false taken 1 16
first nsubj passive false speaks false taken 2 -3
first nsubj passive false speaks false taken 3 -12
first nsubj passive false speaks true taken 0 3
first nsubj passive false speaks true taken 2 -59
first nsubj passive false speaks true taken 3 -42
first nsubj:after passive false speaks false taken 2 -12
first nsubj:pass passive true speaks false taken 0 -4
first nsubj:pass passive true speaks false taken 1 3
first nsubj:pass passive true speaks false taken 2 -28
first obj passive false speaks false taken 0 -9
first obj passive false speaks false taken 1 7
first obj passive false speaks false taken 2 -2
first obj passive false speaks false taken 3 -13
first obj passive false speaks true taken 1 -5
first obl passive false speaks false taken 1 9
first obl:according passive false speaks false taken 2 -20
first obl:against passive false speaks false taken 1 -6
first obl:against passive false speaks false taken 2 5
first obl:agent:by passive false speaks false taken 1 20
first obl:agent:by passive false speaks false taken 2 5
first obl:agent:by passive false speaks false taken 3 -24
first obl:agent:by passive true speaks false taken 1 24
first obl:agent:by passive true speaks false taken 2 -20
first obl:as passive false speaks false taken 1 8
first obl:as passive false speaks false taken 2 4
first obl:at passive false speaks false taken 2 -17
first obl:at passive false speaks false taken 3 -15
first obl:between passive false speaks false taken 2 -24
first obl:by passive false speaks false taken 2 11
first obl:for passive false speaks false taken 1 -19
first obl:for passive false speaks false taken 2 4
first obl:from passive false speaks false taken 1 7
first obl:from passive false speaks false taken 2 9
first obl:in passive false speaks false taken 0 9
first obl:in passive false speaks false taken 1 5
first obl:in passive false speaks false taken 2 -4
first obl:in passive false speaks false taken 3 21
first obl:in passive true speaks false taken 1 22
first obl:in passive true speaks false taken 2 9
first obl:including passive false speaks false taken 2 -18
first obl:into passive false speaks false taken 1 13
first obl:on passive false speaks false taken 2 12
first obl:to passive false speaks false taken 0 13
first obl:to passive false speaks false taken 1 11
first obl:to passive false speaks false taken 2 -13
first obl:to passive false speaks false taken 3 11
first obl:with passive false speaks false taken 1 5
first obl:with passive false speaks false taken 2 -17
first obl:with passive false speaks false taken 3 -8
first root passive false speaks false taken 0 24
first root passive false speaks false taken 1 -15
first xcomp passive false speaks false taken 2 7
first xcomp passive false speaks false taken 3 -4
kind body 14
kind body taken 0 19
kind body taken 1 5
kind body- -3
kind body- taken 0 -5
kind body- taken 1 6
kind body- taken 2 -2
kind body- taken 3 -7
kind noun -22
kind noun taken 0 25
kind noun taken 1 -7
kind noun taken 2 -13
kind noun taken 3 -35
kind noun- -19
kind noun- taken 0 14
kind noun- taken 2 -25
kind noun- taken 3 -20
kind people -33
kind people taken 2 -22
kind people taken 3 -13
kind person 7
kind person taken 0 23
kind person taken 1 2
kind person taken 2 -4
kind person taken 3 -5
kind person- -11
kind place- 3
kind place- taken 0 6
kind place- taken 1 16
kind place- taken 2 -10
kind place- taken 3 13
kind pronoun -95
kind pronoun taken 1 -71
kind pronoun taken 2 -35
kind pronoun taken 3 -20
kind state -3
kind state taken 0 3
kind state taken 1 27
kind state taken 2 6
kind state taken 3 -19
kind state- 40
kind state- taken 0 10
kind state- taken 1 40
kind state- taken 2 14
kind state- taken 3 6
last advcl noun now place- -12
last amod noun- now noun 29
last amod noun- now place- 8
last amod noun- now state- 35
last amod now amod verb true 41
last amod now appos verb true -18
last amod now compound verb true 14
last amod now nmod:in verb true 43
last amod now nmod:of verb false -17
last amod now nmod:of verb true 23
last amod now nmod:poss verb true 8
last amod now nmod:to verb false -17
last amod now nsubj verb false -16
last amod now obj verb false -22
last amod now obl:to verb false -20
last amod place- now body -14
last amod place- now noun 12
last amod place- now noun- 33
last amod place- now person 17
last amod place- now place- -13
last amod place- now state -27
last amod place- now state- -20
last appos body now noun 55
last appos body now noun- -12
last appos body now pronoun -5
last appos body now state- -3
last appos noun now noun 14
last appos now amod verb false -12
last appos now nmod:in verb true -31
last appos now nsubj verb false -25
last appos now obj verb false 15
last appos now obj verb true 31
last appos now obl:on verb false 29
last appos person now noun -24
last compound body- now noun -6
last compound body- now place- -23
last compound body- now state -24
last compound noun- now state- 22
last compound now amod verb false -15
last compound now amod verb true 15
last compound now appos verb false -7
last compound now compound verb false -23
last compound now compound verb true -9
last compound now nmod:from verb true 14
last compound now nmod:in verb false -15
last compound now nmod:in verb true -11
last compound now nmod:of verb false -24
last compound now nmod:of verb true 25
last compound now nmod:poss verb false -22
last compound now nsubj verb false -13
last compound now nsubj verb true 5
last compound now nsubj:pass verb false -5
last compound now obj verb false -18
last compound now obl:in verb false -27
last compound now obl:in verb true 16
last compound place- now body 19
last compound place- now noun -35
last compound place- now place- 3
last compound place- now state- -9
last compound state- now noun 13
last compound state- now noun- 4
last compound state- now place- -25
last compound state- now pronoun -9
last iobj state now noun -19
last nmod now nmod verb true 17
last nmod now nmod:of verb true -25
last nmod now obj verb false -8
last nmod person now noun -21
last nmod person now person -18
last nmod:against noun now noun -12
last nmod:against now nmod:against verb true 10
last nmod:against now nsubj verb false -12
last nmod:against state now noun -18
last nmod:against state now state 10
last nmod:between now nmod:between verb true 17
last nmod:between now nsubj verb false -10
last nmod:between state now noun -6
last nmod:between state now place- 17
last nmod:between state now state 16
last nmod:by noun now noun -2
last nmod:by noun now noun- -11
last nmod:by noun now place- -23
last nmod:by noun now pronoun -4
last nmod:by noun now state -7
last nmod:by now compound verb false -11
last nmod:by now nsubj verb false -11
last nmod:by now obj verb false -33
last nmod:for now appos verb true 24
last nmod:for now compound verb true 32
last nmod:from noun now noun -9
last nmod:from now nmod:from verb true 14
last nmod:from now nmod:of verb false -6
last nmod:from now nsubj verb false -22
last nmod:from now obl:in verb true 17
last nmod:from state- now noun -5
last nmod:from state- now state- 21
last nmod:in now amod verb false -28
last nmod:in now appos verb true 8
last nmod:in now compound verb false -12
last nmod:in now compound verb true -32
last nmod:in now nmod:in verb true -16
last nmod:in now nmod:of verb false -9
last nmod:in now nmod:on verb false -17
last nmod:in now nmod:on verb true 19
last nmod:in now nmod:poss verb false 5
last nmod:in now nmod:with verb false -16
last nmod:in now nsubj verb false -15
last nmod:in now obj verb false -18
last nmod:in now obl:in verb false -15
last nmod:in place- now noun -3
last nmod:in place- now noun- -25
last nmod:in place- now person 18
last nmod:in place- now place- 24
last nmod:in place- now state- 2
last nmod:in state- now noun 15
last nmod:in state- now noun- -10
last nmod:in state- now person -42
last nmod:in state- now place- -14
last nmod:in state- now pronoun -5
last nmod:in state- now state -25
last nmod:of body now noun 24
last nmod:of body now place- -3
last nmod:of body now state -4
last nmod:of noun now body -3
last nmod:of noun now noun 3
last nmod:of noun now noun- -8
last nmod:of noun now person 6
last nmod:of noun now place- -10
last nmod:of noun now state- -9
last nmod:of now amod verb false -12
last nmod:of now compound verb false -29
last nmod:of now compound verb true 13
last nmod:of now nmod:against verb false -9
last nmod:of now nmod:between verb false -8
last nmod:of now nmod:for verb false 15
last nmod:of now nmod:in verb false -15
last nmod:of now nmod:in verb true -37
last nmod:of now nmod:of verb false -11
last nmod:of now nmod:of verb true 26
last nmod:of now nsubj verb false -11
last nmod:of now obj verb false -9
last nmod:of now obl:in verb true 20
last nmod:of now xcomp verb false -13
last nmod:of place- now body- -3
last nmod:of place- now noun -19
last nmod:of place- now place- 26
last nmod:of state- now noun -6
last nmod:on noun now noun 19
last nmod:on now appos verb true 20
last nmod:on now nmod:between verb true -16
last nmod:on now nmod:of verb true 9
last nmod:on now nmod:on verb true 22
last nmod:on now nsubj verb false -28
last nmod:on now obj verb false -19
last nmod:on person now noun -11
last nmod:on person now pronoun -3
last nmod:on state- now body 3
last nmod:on state- now noun -22
last nmod:on state- now place- -14
last nmod:poss noun now noun 16
last nmod:poss noun now person -9
last nmod:poss noun now place- -25
last nmod:poss noun now state- 19
last nmod:poss now amod verb false -7
last nmod:poss now amod verb true -39
last nmod:poss now compound verb true 6
last nmod:poss now nmod:in verb false -5
last nmod:poss now nmod:in verb true 12
last nmod:poss now nmod:poss verb true -15
last nmod:poss now nsubj verb false -12
last nmod:poss now nsubj:pass verb false -8
last nmod:poss now obj verb false -31
last nmod:poss now obl:in verb false -18
last nmod:poss place- now noun -10
last nmod:poss state- now noun -35
last nmod:poss state- now noun- -19
last nmod:poss state- now person 11
last nmod:poss state- now place- -3
last nmod:poss state- now pronoun -3
last nmod:to body now body -22
last nmod:to body now noun -7
last nmod:to body now place- -11
last nmod:to noun now body 19
last nmod:to noun now noun 6
last nmod:to noun now people -18
last nmod:to noun now person 7
last nmod:to noun now place- 21
last nmod:to noun now pronoun -7
last nmod:to noun now state- 3
last nmod:to now amod verb false -9
last nmod:to now amod verb true -19
last nmod:to now compound verb false -15
last nmod:to now nmod verb true 23
last nmod:to now nmod:in verb true -18
last nmod:to now nmod:of verb true -27
last nmod:to now nmod:poss verb true -29
last nmod:to now nmod:to verb false -12
last nmod:to now nmod:to verb true 20
last nmod:to now nsubj verb false 14
last nmod:to now obj verb false -22
last nmod:to now obl:agent:by verb false -34
last nmod:to now obl:as verb false 13
last nmod:to now obl:in verb false 18
last nmod:to now obl:to verb false -19
last nmod:to place- now noun -26
last nmod:to place- now place- -12
last nmod:to state- now body -14
last nmod:to state- now noun -42
last nmod:to state- now place- -26
last nmod:to state- now state- -28
last nmod:with body now noun 11
last nmod:with noun now noun 14
last nmod:with now amod verb false -7
last nmod:with now appos verb true -16
last nmod:with now compound verb false -13
last nmod:with now nsubj verb false -8
last nmod:with now obj verb false 15
last nmod:with person now place- -29
last nmod:with person now state- -20
last nmod:with state now body -13
last nmod:with state now noun -29
last nmod:with state now person -18
last nmod:with state now place- -14
last nmod:with state now state -4
last nsubj body now body -17
last nsubj body now body- 36
last nsubj body now noun -13
last nsubj body now person -9
last nsubj body now pronoun -20
last nsubj body now state 12
last nsubj body now state- 11
last nsubj noun now body 10
last nsubj noun now body- -3
last nsubj noun now noun 5
last nsubj noun now noun- 28
last nsubj noun now person 3
last nsubj noun now place- 12
last nsubj noun now pronoun -51
last nsubj noun now state -25
last nsubj noun now state- 35
last nsubj now amod verb false 7
last nsubj now compound verb false -22
last nsubj now compound verb true 13
last nsubj now iobj verb true 18
last nsubj now nmod:against verb true -3
last nsubj now nmod:at verb true -12
last nsubj now nmod:between verb false 6
last nsubj now nmod:between verb true 10
last nsubj now nmod:by verb true 12
last nsubj now nmod:from verb false -15
last nsubj now nmod:from verb true 13
last nsubj now nmod:in verb true 20
last nsubj now nmod:including verb false -18
last nsubj now nmod:of verb false -10
last nsubj now nmod:on verb false 14
last nsubj now nmod:on verb true 29
last nsubj now nmod:poss verb false -16
last nsubj now nmod:poss verb true 12
last nsubj now nmod:to verb true 24
last nsubj now nmod:with verb true 21
last nsubj now nsubj verb false -12
last nsubj now nsubj verb true 41
last nsubj now obj verb false 10
last nsubj now obl verb true -10
last nsubj now obl:according verb false -5
last nsubj now obl:against verb false -6
last nsubj now obl:agent:by verb false 10
last nsubj now obl:as verb true -3
last nsubj now obl:between verb false -21
last nsubj now obl:for verb true -23
last nsubj now obl:from verb false 5
last nsubj now obl:in verb false -6
last nsubj now obl:in verb true 18
last nsubj now obl:on verb false 12
last nsubj now obl:on verb true -13
last nsubj now obl:over verb false -15
last nsubj now obl:to verb false 3
last nsubj now obl:to verb true 13
last nsubj now obl:with verb false 3
last nsubj now root verb true -19
last nsubj person now body -11
last nsubj person now body- -26
last nsubj person now noun -10
last nsubj person now noun- 22
last nsubj person now person -12
last nsubj person now pronoun -19
last nsubj person now state 37
last nsubj person now state- 29
last nsubj place- now body 29
last nsubj place- now noun 22
last nsubj state now noun -9
last nsubj state now noun- -29
last nsubj state now person 37
last nsubj state now place- 11
last nsubj state now pronoun -26
last nsubj state now state 81
last nsubj state now state- 7
last nsubj state- now noun -44
last nsubj state- now place- 26
last nsubj state- now state 7
last nsubj state- now state- 48
last nsubj:pass noun now noun 31
last nsubj:pass now obl:in verb true 18
last obj body now noun 8
last obj body now state- 4
last obj noun now body -16
last obj noun now noun -19
last obj noun now noun- -20
last obj noun now person -8
last obj noun now place- -18
last obj noun now pronoun -4
last obj noun now state -16
last obj noun now state- 16
last obj now amod verb false -12
last obj now appos verb false 7
last obj now appos verb true 18
last obj now compound verb false -26
last obj now compound verb true -13
last obj now nmod:against verb true 6
last obj now nmod:from verb true 22
last obj now nmod:in verb false 4
last obj now nmod:in verb true -23
last obj now nmod:of verb false -29
last obj now nmod:of verb true -28
last obj now nmod:poss verb false -17
last obj now nmod:poss verb true 13
last obj now nmod:to verb true -46
last obj now nsubj verb false -44
last obj now nsubj:pass verb false -7
last obj now obj verb false -54
last obj now obj verb true 14
last obj now obl:agent:by verb false 18
last obj now obl:in verb false -23
last obj now obl:in verb true -32
last obj now obl:including verb true -15
last obj now obl:on verb false -28
last obj person now body -31
last obj person now body- -19
last obj person now noun -39
last obj person now place- -42
last obj person now pronoun -5
last obj person now state- -45
last obj place- now noun -18
last obj place- now place- -23
last obj state now noun -15
last obj state now place- -23
last obj state- now noun -15
last obl:agent:by body now noun -10
last obl:agent:by noun now noun -33
last obl:agent:by noun now place- 26
last obl:agent:by now nmod:against verb true -22
last obl:agent:by now nmod:in verb true 18
last obl:as body now body -17
last obl:as noun now noun -13
last obl:for now nsubj:after verb false -10
last obl:for person now state -10
last obl:for state- now body -14
last obl:from noun now noun -24
last obl:from state- now noun -14
last obl:in now nmod:of verb false -4
last obl:in now nsubj verb false -21
last obl:in now obj verb false -15
last obl:in now obl:in verb true 21
last obl:in now obl:with verb false -9
last obl:in place- now noun -8
last obl:in state- now body 2
last obl:in state- now noun -45
last obl:in state- now state- 21
last obl:on noun now noun -24
last obl:on now nmod:of verb false -13
last obl:to now compound verb false 10
last obl:to now nmod:poss verb false -14
last obl:to now nsubj verb false -11
last obl:to now obj verb false -14
last obl:to now obl:in verb true 22
last obl:to person now state- -28
last obl:to state- now noun -38
last obl:with noun now noun -13
last obl:with now nsubj verb false -13
last obl:with now obl:in verb false -11
last obl:with now obl:with verb true 18
last obl:with state now state 10
last root now obj verb false -30
last undefined now amod verb false 31
last undefined now compound verb false 9
last undefined now nmod:in verb false -30
last undefined now nmod:of verb false 22
last undefined now nmod:poss verb false -12
last undefined now nmod:to verb false 5
last undefined now nsubj verb false 28
last undefined now nsubj:pass verb false -4
last undefined now obj verb false -9
last undefined now obl:in verb false 9
last undefined now obl:to verb false 13
last undefined now root verb false 24
last undefined undefined now body 19
last undefined undefined now body- -5
last undefined undefined now noun 25
last undefined undefined now noun- 14
last undefined undefined now person 23
last undefined undefined now place- 6
last undefined undefined now state 3
last undefined undefined now state- 10
last xcomp person now noun -6
left 0 taken 1 16
left 0 taken 2 -49
left 0 taken 3 -35
left 1 taken 0 9
left 1 taken 1 -3
left 1 taken 2 -14
left 1 taken 3 -2
left 2 taken 0 -10
left 2 taken 1 -12
left 2 taken 2 21
left 3 taken 0 47
left 3 taken 1 20
left 3 taken 2 -8
left 3 taken 3 -14
left 4 taken 0 39
left 4 taken 1 -5
left 4 taken 2 37
left 4 taken 3 25
listed false after false taken 0 7
listed false after false taken 1 -16
listed false after false taken 2 -66
listed false after false taken 3 -63
listed false after true taken 0 21
listed false after true taken 1 7
listed false after true taken 2 -4
listed false after true taken 3 -17
listed false taken 0 21
listed false taken 1 -3
listed false taken 2 -33
listed false taken 3 -40
listed true after false taken 1 -10
listed true after false taken 2 -23
listed true after false taken 3 -15
listed true after true taken 0 -17
listed true after true taken 1 37
listed true after true taken 2 42
listed true after true taken 3 32
listed true taken 0 -17
listed true taken 1 20
listed true taken 2 20
listed true taken 3 27
near 0 taken 0 26
near 0 taken 1 25
near 1 taken 0 26
near 1 taken 1 20
near 1 taken 2 5
near 1 taken 3 16
near 2 taken 0 -10
near 2 taken 1 16
near 2 taken 2 28
near 2 taken 3 24
near 3 taken 0 -29
near 3 taken 1 2
near 3 taken 2 -14
near 3 taken 3 9
near 4 taken 0 9
near 4 taken 1 -47
near 4 taken 2 -22
near 4 taken 3 7
near 5 taken 1 -51
near 5 taken 2 -28
near 5 taken 3 -26
near 6 taken 1 -27
near 6 taken 2 -40
near 6 taken 3 -63
noun  -11
noun  advcl -17
noun  iobj 5
noun  nsubj -12
noun  nsubj:after -12
noun  nsubj:pass -15
noun  obj -11
noun  obl:according -28
noun  obl:against 17
noun  obl:agent:by 9
noun  obl:as 6
noun  obl:at -34
noun  obl:between -21
noun  obl:by 7
noun  obl:for -10
noun  obl:in 9
noun  obl:including -19
noun  obl:into 23
noun  obl:on 23
noun  obl:over -14
noun  obl:to 18
noun  obl:with -13
noun  root -5
noun 14 -14
noun Armenia -8
noun Army 18
noun Army appos 18
noun Bahrain 10
noun Bahrain nsubj 10
noun China 23
noun Coast 18
noun Coast obl:with 18
noun Congress 26
noun Congress appos 21
noun Department 14
noun Estonia -32
noun Germany 30
noun Germany nsubj 30
noun Hungarian -13
noun Hungarian nsubj -13
noun India 4
noun India nsubj 4
noun Mackenzie 30
noun Mission appos -7
noun Netherlands 3
noun Netherlands nsubj 3
noun Police 32
noun Police obj 26
noun Program 20
noun Republican 22
noun Secretary 9
noun Secretary nmod 9
noun Somalia 18
noun Somalia obl:in 18
noun State 15
noun State nsubj 32
noun Turkey 21
noun Turkey nsubj 2
noun Union 33
noun able 15
noun able nsubj 15
noun access -34
noun access compound -25
noun access nmod:to -16
noun accusation 24
noun accusation nmod:by 36
noun action 15
noun advance -11
noun agreement -11
noun agreement nmod:with 25
noun aid -7
noun aid amod -55
noun aid nmod:to 53
noun airport 47
noun airport amod 26
noun airport compound 22
noun airstrike 22
noun alert nmod:in 36
noun allegation -27
noun ambassador -21
noun ambassador nmod:to -21
noun ambush -6
noun area 25
noun area amod 11
noun artifact -10
noun assault -15
noun assertion -10
noun assistance -4
noun assistance nmod:to -4
noun attack 17
noun attack amod 21
noun attack compound 23
noun attack nmod:in -22
noun attack nmod:on 19
noun attack nmod:poss 6
noun ban 26
noun ban amod 14
noun ban nmod:on 22
noun ban nmod:poss 6
noun base 37
noun base amod 27
noun base compound 15
noun base nmod:of 13
noun batch -10
noun behalf -19
noun behalf nmod:of -19
noun blockade 6
noun blockade amod -16
noun blockade nmod:of 9
noun blow -21
noun bomb -8
noun bomb nmod:in -8
noun bombing -13
noun border 14
noun border nmod:poss -18
noun boycott 3
noun branch 9
noun branch nmod:of 9
noun building -12
noun call -30
noun camp -23
noun camp nmod:in -23
noun capital -15
noun ceasefire -8
noun ceasefire compound -11
noun ceasefire nmod:poss -24
noun change -11
noun charge 28
noun charge nmod 28
noun city 30
noun city nmod:of 18
noun commitment 19
noun commitment nmod:to 19
noun compensation 12
noun concern -27
noun concern nmod:between -26
noun concern nmod:to -12
noun condolence 49
noun condolence nmod:to 36
noun conflict -21
noun confrontation 9
noun confrontation nmod:between 23
noun control -17
noun control nmod:of -17
noun cooperation nmod:between -3
noun coup -5
noun court -16
noun court nmod:in 24
noun curfew 15
noun curfew nmod:of 28
noun cyber-attacks -6
noun day -22
noun dead -11
noun deal -43
noun deal nmod:with -26
noun decision 16
noun decision nmod:poss 11
noun delivery 10
noun demand 34
noun demand amod 29
noun detail -17
noun detainee -23
noun diplomat 6
noun diplomat nmod:from 18
noun director 22
noun disapproval 13
noun dispute -16
noun district 27
noun district compound 27
noun document -16
noun dollar 23
noun dollar nmod:for 23
noun donation 24
noun donor 26
noun donor nsubj 2
noun dozen 10
noun dozen nmod:including 16
noun dozen nmod:of -2
noun earthquake 27
noun effort 26
noun effort nmod:between 22
noun effort nmod:poss -16
noun election 7
noun election amod -13
noun embargo 13
noun embargo nmod:against 13
noun entry -29
noun epidemic -20
noun evidence -10
noun evidence nmod:with 12
noun exercise 14
noun exercise amod -16
noun expansion -6
noun expulsion -25
noun extension -29
noun fate -34
noun fighter 32
noun force 4
noun force nmod:against -22
noun force nmod:in 26
noun garrison -31
noun government -16
noun group -13
noun guarantee -4
noun guilty 3
noun guilty nsubj 11
noun he -6
noun headquarters 37
noun headquarters compound 24
noun headquarters nmod:in 22
noun hideout -2
noun holdout -6
noun hundred 11
noun hundred nmod:of 11
noun independence -9
noun information 11
noun intervention 23
noun investigation 12
noun investigation nmod:by -20
noun investigation nmod:of 33
noun investigation nmod:to -17
noun invitation -36
noun invitation nmod:poss -24
noun involvement -15
noun jet -6
noun killing -10
noun killing nmod:of -9
noun leader -8
noun leader appos -11
noun life 6
noun life nmod:of -24
noun link 20
noun link nmod:to 20
noun loyal 20
noun market -13
noun means -16
noun meeting -21
noun meeting nmod:in -23
noun meeting nmod:of -6
noun meeting nmod:with 24
noun mission -15
noun mission nmod:in -13
noun move 16
noun navigation -2
noun navigation amod -2
noun need 41
noun need nmod:in 32
noun negotiation -32
noun neighbor 29
noun number 40
noun number compound 23
noun number nmod:of 26
noun offensive -21
noun offensive compound -23
noun offer 28
noun operation -3
noun operation amod -24
noun operation compound -24
noun operation nmod:in 4
noun partner 25
noun patrol -22
noun patrol nmod:by -22
noun people 28
noun people nmod:in 28
noun police 27
noun police nmod:in 22
noun portrait -10
noun position 9
noun position compound 12
noun presence -23
noun presence amod -8
noun presence nmod:in -14
noun pressure -14
noun prison -15
noun proposal 3
noun protest nmod:by 10
noun province -29
noun province compound -16
noun puppet -13
noun raid -28
noun ready 24
noun ready nsubj 24
noun refuge 26
noun refuge nmod:in 21
noun refugee -37
noun refugee nmod:in -30
noun region 9
noun region amod -10
noun region compound 2
noun region nmod:of 13
noun relation -15
noun relation amod -17
noun relation nmod:between -17
noun relation nmod:with 11
noun release -18
noun release nmod:of -23
noun report -8
noun republic 29
noun request -13
noun request nmod:poss -4
noun resolution 20
noun resolution compound 3
noun resort 31
noun response -22
noun response nmod:to -22
noun responsibility 40
noun responsible 23
noun responsible nmod:in 20
noun responsible nsubj 9
noun restriction 10
noun rift 25
noun right nmod:of 3
noun risk -11
noun round -19
noun sanction 51
noun sanction appos 17
noun sanction compound 6
noun sanction nmod:against 31
noun sanction nmod:on 33
noun service 37
noun service compound 24
noun shell -18
noun ship 21
noun ship amod 21
noun shooting -8
noun skeptical amod 30
noun skeptical nsubj -17
noun some 12
noun state 32
noun state nmod:in 28
noun strategy -26
noun strike 2
noun supplies 11
noun supplies nmod:to 11
noun support -11
noun support nmod:in -4
noun support nmod:poss -15
noun support nmod:to -3
noun suspension 25
noun suspension nmod:to 5
noun system -12
noun talk -20
noun talk amod 13
noun talk nmod 22
noun talk nmod:in -32
noun talk nmod:with -6
noun thousand nmod:of 7
noun tie -15
noun tie appos -16
noun tie nmod:with -2
noun tone -18
noun town -4
noun training -11
noun transcript -25
noun trial -26
noun troops 3
noun troops compound 7
noun ultimatum 29
noun ultimatum nmod:to 19
noun university 36
noun university compound 28
noun vehicle 16
noun visit 27
noun visit nmod:to 27
noun volunteer 19
noun warfare 32
noun warfare nmod:against 32
noun warning 15
noun weapon 14
noun website -30
noun week -31
noun week nmod:with -17
noun willing 26
noun willing nsubj 12
noun withdrawal -18
noun worker -6
noun worker nmod:in 25
order 0 taken 0 17
order 1 taken 0 7
order 1 taken 1 13
order 2 taken 1 17
order 2 taken 2 11
order 3 taken 1 -46
order 3 taken 2 -35
order 4 taken 1 -45
order 4 taken 2 -71
order 4 taken 3 -33
own administration 2
own afghan -3
own afghanistan 21
own afghans 19
own afp -7
own africa 12
own agencies -6
own agency -31
own aleppo -18
own alliance -14
own ambassador -11
own ankara -11
own arabia 15
own armenia -4
own army 34
own association -10
own australia 10
own authorities 16
own azerbaijan -20
own baghdad -12
own bangladesh 21
own bank -13
own beirut -17
own belgrade -16
own benjamin 10
own bomber 18
own brazil 16
own brexit -27
own britain -7
own burma 6
own businesses -20
own camp -8
own casualties -5
own chancellor -17
own chief 21
own child -39
own children 8
own china -5
own chinese -24
own citizen 9
own citizens 8
own city -26
own civilian 10
own civilians 3
own coalition 18
own colombia 24
own commission 41
own community 14
own companies -10
own company -30
own congress 23
own convoy -18
own council 37
own counterparts 29
own countries -17
own country -17
own covid-19 -20
own croatia -15
own cyprus -17
own damascus 3
own darfur -24
own dead -17
own delhi -7
own denmark 13
own department 20
own detainees -12
own diplomat 25
own diplomats 27
own donald -21
own donor -38
own ecuador -5
own egypt 29
own egyptian 22
own ehud 22
own eln 8
own embassy 23
own emirates 15
own emmanuel 22
own enforcement 4
own enrique 21
own envoy -3
own erdogan 20
own estonia -13
own ethiopia 30
own eu -4
own europe -31
own experts -20
own extremists -7
own factions -13
own family -14
own farmers 20
own fighters 9
own finland 16
own firm -21
own force -49
own forces 21
own france 10
own freetown -8
own french 12
own front 8
own george -3
own georgia -6
own germany 15
own ghouta 33
own government 45
own governor 29
own greece -13
own group -34
own groups -10
own guards 18
own guatemala 11
own gunmen -13
own hackers -15
own haiti 37
own he -24
own head 22
own herat -29
own hezbollah -4
own him -16
own honduras -16
own house -3
own houthis -7
own hungary -30
own ice -11
own idlib 18
own india -10
own indian 12
own indonesia 7
own inmate 21
own inspectors 13
own insurgents -3
own international 13
own iran -6
own iranian 11
own iraq 21
own iraqi -6
own irish -15
own israel -48
own israeli 15
own istanbul 3
own it -64
own italy 9
own japan 23
own jericho 24
own jerusalem -36
own jihadists -16
own jordan -14
own jose 12
own journalist -7
own juba 4
own judge 8
own kabul -37
own kashmir 8
own kenya 20
own kingdom -4
own kirkuk -12
own korea 19
own kurdistan 3
own kyrgyzstan 31
own leader 27
own leaders 7
own lebanon -10
own legislature 18
own libya 16
own likud -9
own ltte 19
own mali 27
own maria -8
own marines 23
own member 18
own members -26
own mercosur 15
own mexico 35
own militants -22
own military -8
own militia -7
own militias 9
own minister -17
own ministry -30
own mission -43
own missions -4
own mohamed 20
own mosul 32
own movement 13
own mozambique 20
own nation -17
own nations -15
own nato 29
own negotiator 10
own negotiators 6
own nepal 24
own netherlands 12
own news -15
own newspaper 9
own newspapers 27
own nigeria 26
own norway 13
own observers 19
own office -24
own officers -8
own official -37
own officials -33
own opposition -26
own organization -26
own pakistan 41
own palestinian -19
own palestinians 18
own paris 8
own parliament 35
own party 17
own peacekeepers -11
own pentagon -7
own people 28
own peru 24
own poland 19
own police 39
own politicians 17
own poor 8
own population 19
own president 39
own program 15
own prosecutor 10
own protesters -25
own putin 14
own qatar 33
own rakhine -16
own rebels 24
own recep 14
own refugees 7
own regime 15
own republic 18
own republicans 12
own river -25
own russia 11
own russian -11
own rwanda 13
own salva 23
own saudi 4
own scott 33
own secretary 2
own senate 18
own serbia 23
own serbian -15
own sergey 2
own services -20
own she -6
own side -36
own soldiers 17
own somalia 21
own son -27
own sources -34
own state -32
own states 5
own strip -23
own students 18
own sudan 28
own sweden 13
own syria -7
own syrians 22
own tajikistan 9
own taliban 3
own team -32
own terrorist -25
own thailand 12
own them -14
own theresa 5
own they -42
own tigers -3
own troop -20
own troops -66
own trump -24
own turkey -12
own turkish 12
own u.k. 9
own u.s. -65
own uganda 28
own uk 11
own ukraine -15
own un 47
own unicef 6
own union -2
own us 37
own usaid 7
own venezuela -10
own victims 35
own vladimir -13
own washington -24
own women -20
own workers -26
own xi -3
own yasser -2
own yemen 24
own zimbabwe 24
path  kind noun -14
path  kind person 9
path  kind state- 16
path  taken 0 24
path  taken 1 -15
path advcl 4
path advcl clause root 8
path advcl kind noun 4
path advcl taken 1 18
path amod clause acl:relcl<obj<root 12
path amod clause acl<obj<root -17
path amod clause advcl<acl:relcl<nmod -2
path amod clause advcl<root -36
path amod clause ccomp<advcl<root -16
path amod clause ccomp<root 40
path amod clause conj<root -13
path amod clause root -4
path amod clause xcomp<acl<obj -20
path amod<nmod:against<obj 34
path amod<nmod:against<obj kind noun- 27
path amod<nmod:against<obj taken 2 26
path amod<nmod:in<obj 10
path amod<nmod:of<obj 10
path amod<nmod:of<obj kind noun- 10
path amod<nmod:of<obl:on -17
path amod<nmod:of<obl:on kind place- -17
path amod<nmod:of<obl:on taken 1 -12
path amod<nmod:on<obj 10
path amod<nmod:on<obj kind place- 10
path amod<nmod:on<obj taken 1 9
path amod<nmod:to<obj 7
path amod<nmod:to<obj kind place- 7
path amod<nmod:to<obj taken 2 -8
path amod<nmod<obj 29
path amod<nsubj 17
path amod<nsubj kind place- 4
path amod<nsubj taken 0 18
path amod<nsubj:pass 17
path amod<obj -19
path amod<obj kind noun- -38
path amod<obj kind place- 15
path amod<obj taken 1 -17
path amod<obj taken 2 -5
path amod<obj taken 3 -12
path amod<obl:in 17
path amod<obl:in kind place- 26
path amod<obl:in taken 2 -2
path amod<obl:into -21
path amod<obl:into kind place- -21
path amod<obl:on 15
path amod<obl:on taken 1 17
path amod<obl:over -16
path appos clause acl<obj<root 27
path appos clause advcl<root -21
path appos clause ccomp<root -26
path appos clause root 28
path appos<nmod:in<obl:in -7
path appos<nmod:in<obl:in taken 2 -7
path appos<nmod:of<nsubj -12
path appos<nmod:on<obj 20
path appos<nmod:on<obj kind body 14
path appos<nmod:on<obj taken 3 15
path appos<nmod:to<obj -5
path appos<nmod:to<obj taken 2 -5
path appos<nsubj 12
path appos<nsubj kind body 13
path appos<nsubj kind noun 2
path appos<nsubj taken 1 7
path appos<nsubj taken 2 14
path appos<obj 25
path appos<obj kind body 20
path appos<obj taken 2 16
path appos<obj taken 3 18
path compound clause acl:relcl<nmod<obj -14
path compound clause acl:relcl<obj<root 7
path compound clause acl:relcl<obl<root -7
path compound clause acl<nmod<conj 24
path compound clause acl<obj<root -15
path compound clause acl<obl<root -12
path compound clause advcl<root 9
path compound clause ccomp<root 10
path compound clause root 9
path compound clause xcomp<acl<obj -21
path compound<compound<nsubj 19
path compound<compound<obj -11
path compound<compound<obj kind body- -11
path compound<compound<obj taken 1 -11
path compound<nmod:in<nsubj 7
path compound<nmod:in<nsubj kind place- 7
path compound<nmod:in<obj -31
path compound<nmod:in<obj kind place- -19
path compound<nmod:in<obj taken 1 -30
path compound<nmod:in<obj taken 2 5
path compound<nmod:of<obj 22
path compound<nmod:on<obj 10
path compound<nmod:on<obj kind noun- -19
path compound<nmod:on<obj taken 2 11
path compound<nmod:to<obj -20
path compound<nmod:to<obj kind place- -20
path compound<nmod:to<obj taken 2 -20
path compound<nsubj 8
path compound<nsubj kind body- -7
path compound<nsubj kind noun- 10
path compound<nsubj kind place- -4
path compound<nsubj kind state- 9
path compound<nsubj taken 0 26
path compound<nsubj taken 1 3
path compound<nsubj taken 2 -14
path compound<obj -27
path compound<obj kind body- 3
path compound<obj kind place- -31
path compound<obj kind state- -13
path compound<obj taken 1 12
path compound<obj taken 2 -46
path compound<obj taken 3 -20
path compound<obl 15
path compound<obl taken 2 14
path compound<obl:at -7
path compound<obl:at kind place- -7
path compound<obl:following -28
path compound<obl:following kind noun- -28
path compound<obl:for -31
path compound<obl:for kind noun- -26
path compound<obl:for taken 2 -27
path compound<obl:in 25
path compound<obl:in kind place- 17
path compound<obl:in taken 1 19
path compound<obl:in taken 2 18
path compound<obl:near 5
path compound<obl:to -28
path compound<obl:to taken 1 -28
path compound<obl:under -13
path compound<obl:under taken 3 -12
path iobj 5
path iobj clause advcl<root -7
path iobj clause ccomp<root -12
path iobj clause root 3
path iobj kind noun 3
path iobj kind pronoun -14
path iobj kind state 18
path iobj taken 1 -6
path iobj taken 2 12
path nmod clause root 20
path nmod:against clause acl<nmod<obj -22
path nmod:against clause advcl<root -12
path nmod:against clause root 11
path nmod:against<obj 3
path nmod:against<obj kind person -16
path nmod:against<obj kind state 34
path nmod:against<obj taken 1 -7
path nmod:against<obj taken 2 24
path nmod:against<obl:agent:by -22
path nmod:against<obl:agent:by kind noun -22
path nmod:against<obl:agent:by taken 2 -22
path nmod:against<obl:for 26
path nmod:against<obl:for taken 1 27
path nmod:against<obl:in -15
path nmod:against<obl:in taken 2 -22
path nmod:between clause ccomp<root 18
path nmod:between clause root -18
path nmod:between clause xcomp<acl<obj 23
path nmod:between<nsubj:pass 18
path nmod:between<nsubj:pass kind state 18
path nmod:between<obj 27
path nmod:between<obj kind noun 17
path nmod:between<obj kind state 26
path nmod:between<obj taken 1 13
path nmod:between<obj taken 2 21
path nmod:by clause advcl<root -4
path nmod:by clause root -22
path nmod:by clause xcomp<root 11
path nmod:by<nmod:of<obj 6
path nmod:by<obj 4
path nmod:by<obj kind noun 23
path nmod:by<obj taken 1 17
path nmod:by<obl:after -19
path nmod:for clause advcl<root 27
path nmod:for clause root -3
path nmod:for<nmod:of<obj 23
path nmod:for<nmod:of<obj kind state- 23
path nmod:for<nsubj -5
path nmod:for<nsubj taken 1 -4
path nmod:for<obj 18
path nmod:for<obj kind noun 8
path nmod:for<obj kind place- 20
path nmod:for<obj taken 1 2
path nmod:for<obj taken 2 18
path nmod:from clause ccomp<root 12
path nmod:from clause root 17
path nmod:from<nmod:of<obj 29
path nmod:from<nmod:of<obj kind state- 29
path nmod:from<nmod:of<obj taken 1 25
path nmod:from<nsubj 13
path nmod:from<nsubj taken 1 13
path nmod:from<obj 22
path nmod:from<obj kind noun 31
path nmod:from<obj kind state- -9
path nmod:from<obj taken 2 24
path nmod:from<obj taken 3 14
path nmod:from<obl:to -13
path nmod:in clause acl:relcl<obj<advcl -30
path nmod:in clause acl:relcl<obj<root -26
path nmod:in clause acl:relcl<obl<root -13
path nmod:in clause acl<nmod<obl -5
path nmod:in clause acl<nsubj<root 23
path nmod:in clause acl<obj<ccomp 3
path nmod:in clause acl<obj<root 3
path nmod:in clause acl<obl<root 11
path nmod:in clause advcl<root -25
path nmod:in clause ccomp<root 29
path nmod:in clause conj<root 14
path nmod:in clause root -22
path nmod:in clause xcomp<ccomp<root -7
path nmod:in clause xcomp<root 28
path nmod:in<nmod:about<obj -31
path nmod:in<nmod:about<obj taken 1 -27
path nmod:in<nmod:about<obl:for -20
path nmod:in<nmod:about<obl:for kind state- -20
path nmod:in<nmod:about<obl:for taken 2 -18
path nmod:in<nmod:against<obj 29
path nmod:in<nmod:against<obj kind place- 23
path nmod:in<nmod:against<obj taken 3 32
path nmod:in<nmod:at<obl:during -19
path nmod:in<nmod:at<obl:during taken 2 -19
path nmod:in<nmod:between<obj 12
path nmod:in<nmod:for<obj 21
path nmod:in<nmod:for<obj taken 2 12
path nmod:in<nmod:for<obj taken 3 17
path nmod:in<nmod:of<obj 9
path nmod:in<nmod:of<obj kind place- 17
path nmod:in<nmod:of<obj kind state- -3
path nmod:in<nmod:of<obj taken 1 -15
path nmod:in<nmod:of<obj taken 2 27
path nmod:in<nmod:of<obl:in 17
path nmod:in<nmod:of<obl:in taken 1 17
path nmod:in<nmod:of<obl:to -4
path nmod:in<nmod:of<obl:to kind state- -4
path nmod:in<nmod:to<obj -15
path nmod:in<nmod:to<obj kind state- -11
path nmod:in<nmod:to<obj taken 1 19
path nmod:in<nmod:to<obj taken 2 -18
path nmod:in<nmod:to<obl:as -16
path nmod:in<nmod:to<obl:as taken 2 -16
path nmod:in<nsubj 32
path nmod:in<nsubj kind place- 13
path nmod:in<nsubj kind state- 31
path nmod:in<nsubj taken 0 -22
path nmod:in<nsubj taken 1 50
path nmod:in<nsubj taken 2 34
path nmod:in<obj -11
path nmod:in<obj kind place- -10
path nmod:in<obj kind state- -4
path nmod:in<obj taken 1 -17
path nmod:in<obj taken 2 11
path nmod:in<obj taken 3 4
path nmod:in<obl:after 8
path nmod:in<obl:agent:by 34
path nmod:in<obl:agent:by kind place- 26
path nmod:in<obl:agent:by taken 2 34
path nmod:in<obl:at 3
path nmod:in<obl:at kind state- -7
path nmod:in<obl:at taken 1 34
path nmod:in<obl:following -25
path nmod:in<obl:following taken 1 -15
path nmod:in<obl:for kind place- 15
path nmod:in<obl:for kind state- -9
path nmod:in<obl:for taken 1 -2
path nmod:in<obl:for taken 2 3
path nmod:in<obl:from -10
path nmod:in<obl:from taken 1 3
path nmod:in<obl:in -9
path nmod:in<obl:in kind state- -15
path nmod:in<obl:in taken 1 -22
path nmod:in<obl:in taken 2 10
path nmod:in<obl:on kind place- 28
path nmod:in<obl:on kind state- -33
path nmod:in<obl:on taken 2 -9
path nmod:in<obl:to 33
path nmod:in<obl:to kind state- 33
path nmod:in<obl:to taken 1 25
path nmod:including clause root -7
path nmod:including<obj 7
path nmod:including<obj kind noun 7
path nmod:of clause acl:relcl<nmod<obj -16
path nmod:of clause acl:relcl<obj<root -20
path nmod:of clause acl<obj<advcl -14
path nmod:of clause acl<obj<root 18
path nmod:of clause acl<obj<xcomp 6
path nmod:of clause advcl<acl<obj -21
path nmod:of clause advcl<advcl<root -6
path nmod:of clause advcl<ccomp<root 4
path nmod:of clause advcl<root 11
path nmod:of clause advcl<xcomp<root -7
path nmod:of clause ccomp<acl:relcl<obl -7
path nmod:of clause ccomp<root -28
path nmod:of clause conj<root -23
path nmod:of clause root 17
path nmod:of clause xcomp<root 13
path nmod:of<nmod:against<obj 32
path nmod:of<nmod:against<obj kind noun 7
path nmod:of<nmod:against<obj kind place- 32
path nmod:of<nmod:against<obj taken 1 13
path nmod:of<nmod:against<obj taken 2 18
path nmod:of<nmod:in<obj 15
path nmod:of<nmod:in<obj kind place- 10
path nmod:of<nmod:in<obj taken 1 18
path nmod:of<nmod:in<obl:in -15
path nmod:of<nmod:in<obl:in kind place- -10
path nmod:of<nmod:in<obl:in taken 2 -15
path nmod:of<nmod:including<obj 28
path nmod:of<nmod:including<obj taken 3 24
path nmod:of<nmod:of<nsubj 21
path nmod:of<nmod:of<nsubj kind body 18
path nmod:of<nmod:of<nsubj taken 1 18
path nmod:of<nmod:of<obl:during -22
path nmod:of<nmod:of<obl:during taken 2 -22
path nmod:of<nmod:on<obj 32
path nmod:of<nmod:on<obj kind noun 24
path nmod:of<nmod:on<obl:for -19
path nmod:of<nmod:on<obl:for taken 2 -24
path nmod:of<nmod:on<obl:over -18
path nmod:of<nmod:on<obl:over kind body -13
path nmod:of<nmod:on<obl:over taken 3 -18
path nmod:of<nsubj 25
path nmod:of<nsubj kind noun 25
path nmod:of<nsubj taken 0 18
path nmod:of<nsubj:pass -17
path nmod:of<nsubj:pass kind noun -17
path nmod:of<obj 9
path nmod:of<obj kind body -9
path nmod:of<obj kind noun -11
path nmod:of<obj kind place- 31
path nmod:of<obj kind state- 29
path nmod:of<obj taken 1 -3
path nmod:of<obj taken 2 11
path nmod:of<obl:agent:by -9
path nmod:of<obl:agent:by kind person -9
path nmod:of<obl:as 20
path nmod:of<obl:for kind noun 17
path nmod:of<obl:for taken 2 -18
path nmod:of<obl:in 13
path nmod:of<obl:in kind noun -5
path nmod:of<obl:in kind place- -9
path nmod:of<obl:in taken 1 -17
path nmod:of<obl:in taken 2 16
path nmod:of<obl:on -5
path nmod:of<obl:on kind noun -19
path nmod:of<obl:on taken 2 7
path nmod:of<obl:on taken 3 -19
path nmod:of<obl:to -16
path nmod:of<obl:to kind noun -30
path nmod:of<obl:to kind place- 20
path nmod:of<obl:to taken 1 -24
path nmod:of<obl:to taken 2 4
path nmod:on clause advcl<root -8
path nmod:on clause ccomp<root 21
path nmod:on clause root 23
path nmod:on<nmod:of<obj 3
path nmod:on<nmod:of<obj taken 1 17
path nmod:on<nmod:with<obj -8
path nmod:on<nmod:with<obj kind place- -8
path nmod:on<nmod:with<obj taken 3 -8
path nmod:on<obj 41
path nmod:on<obj kind body 14
path nmod:on<obj kind noun 16
path nmod:on<obj kind person 20
path nmod:on<obj kind state- 13
path nmod:on<obj taken 1 31
path nmod:on<obj taken 2 17
path nmod:on<obj taken 3 6
path nmod:poss clause acl<obj<advcl -7
path nmod:poss clause acl<obj<ccomp -16
path nmod:poss clause acl<obj<root 9
path nmod:poss clause advcl<root -41
path nmod:poss clause ccomp<advcl<root -20
path nmod:poss clause ccomp<root -20
path nmod:poss clause root -3
path nmod:poss clause xcomp<root 6
path nmod:poss<nmod:for<obj 35
path nmod:poss<nmod:for<obj taken 1 30
path nmod:poss<nmod:in<obj -5
path nmod:poss<nmod:in<obj taken 1 16
path nmod:poss<nmod:in<obj taken 2 -17
path nmod:poss<nmod:in<obl:in -22
path nmod:poss<nmod:in<obl:in kind state- -14
path nmod:poss<nmod:on<obj -6
path nmod:poss<nmod:on<obj kind state- -6
path nmod:poss<nmod:to<obj 16
path nmod:poss<nsubj -16
path nmod:poss<nsubj kind noun -6
path nmod:poss<nsubj taken 0 26
path nmod:poss<nsubj taken 3 -17
path nmod:poss<obj -5
path nmod:poss<obj kind body -4
path nmod:poss<obj kind noun 2
path nmod:poss<obj kind person -31
path nmod:poss<obj kind state- 20
path nmod:poss<obj taken 1 -9
path nmod:poss<obl:from -17
path nmod:poss<obl:from kind noun -17
path nmod:poss<obl:in -30
path nmod:poss<obl:in kind state- -27
path nmod:poss<obl:in taken 2 -15
path nmod:poss<obl:over 14
path nmod:poss<obl:to -10
path nmod:poss<obl:to taken 1 -2
path nmod:regarding<nmod:with<obj -21
path nmod:regarding<nmod:with<obj taken 2 -21
path nmod:to clause acl<obj<root 32
path nmod:to clause advcl<advcl<ccomp -17
path nmod:to clause advcl<advcl<root -5
path nmod:to clause advcl<root -10
path nmod:to clause ccomp<acl<obj -18
path nmod:to clause ccomp<root -16
path nmod:to clause root 34
path nmod:to clause xcomp<root -9
path nmod:to<nmod:in<obj 4
path nmod:to<nmod:of<obj 31
path nmod:to<nmod:of<obj kind state- 29
path nmod:to<nmod:of<obj taken 1 13
path nmod:to<nmod:of<obl:in -17
path nmod:to<nmod:of<obl:in kind state- -17
path nmod:to<nmod:of<obl:in taken 2 -17
path nmod:to<nmod:to<obl:in -17
path nmod:to<nmod:to<obl:in taken 2 -16
path nmod:to<nsubj -10
path nmod:to<nsubj kind body -13
path nmod:to<nsubj taken 1 -10
path nmod:to<obj -6
path nmod:to<obj kind body -9
path nmod:to<obj kind noun 10
path nmod:to<obj kind person -27
path nmod:to<obj kind place- 14
path nmod:to<obj kind state- -3
path nmod:to<obj taken 1 9
path nmod:to<obj taken 2 -19
path nmod:to<obl:for 20
path nmod:to<obl:in -14
path nmod:to<obl:in taken 1 10
path nmod:to<obl:in taken 2 -19
path nmod:with clause advcl<root -9
path nmod:with clause ccomp<root 3
path nmod:with clause root -6
path nmod:with clause xcomp<root 17
path nmod:with<nmod:of<obj -9
path nmod:with<nmod:of<obj kind state -9
path nmod:with<nmod:of<obj taken 1 12
path nmod:with<nmod:of<obl:after -19
path nmod:with<nmod:of<obl:after kind noun -19
path nmod:with<nmod:of<obl:after taken 2 -19
path nmod:with<obj 5
path nmod:with<obj kind body -17
path nmod:with<obj kind noun -12
path nmod:with<obj kind person 37
path nmod:with<obj kind state 38
path nmod:with<obj taken 1 4
path nmod:with<obj taken 2 6
path nmod:with<obj taken 3 -12
path nmod<nsubj -13
path nmod<nsubj kind person 9
path nmod<nsubj taken 2 -25
path nmod<obj 17
path nmod<obj kind noun 23
path nmod<obj kind person 6
path nmod<obj taken 1 -6
path nmod<obj taken 3 25
path nsubj clause acl:relcl<nmod<nmod -17
path nsubj clause acl:relcl<nmod<obj -14
path nsubj clause acl:relcl<obj<advcl -21
path nsubj clause acl:relcl<obl<advcl -8
path nsubj clause acl:relcl<obl<root -18
path nsubj clause acl<obj<root 26
path nsubj clause advcl<advcl<root -20
path nsubj clause advcl<ccomp<root 10
path nsubj clause advcl<parataxis<root -9
path nsubj clause advcl<root -33
path nsubj clause advcl<xcomp<root -5
path nsubj clause ccomp<acl<obj 8
path nsubj clause ccomp<advcl<root -9
path nsubj clause ccomp<ccomp<root 23
path nsubj clause ccomp<conj<root -11
path nsubj clause ccomp<root -3
path nsubj clause conj<root -14
path nsubj clause parataxis<root -2
path nsubj clause root 19
path nsubj kind body 34
path nsubj kind noun 4
path nsubj kind person 20
path nsubj kind place- 6
path nsubj kind pronoun -65
path nsubj kind state 6
path nsubj kind state- 18
path nsubj taken 0 31
path nsubj taken 1 14
path nsubj taken 2 -31
path nsubj taken 3 -30
path nsubj:after -18
path nsubj:after clause conj<root -17
path nsubj:after kind state -17
path nsubj:after taken 2 -12
path nsubj:pass -15
path nsubj:pass clause advcl<root -5
path nsubj:pass clause ccomp<root -15
path nsubj:pass clause root 45
path nsubj:pass kind noun -17
path nsubj:pass kind person 21
path nsubj:pass kind pronoun -18
path nsubj:pass taken 0 -4
path nsubj:pass taken 1 3
path nsubj:pass taken 2 -28
path nsubj<advcl -7
path nsubj<advcl kind pronoun -7
path nsubj<advcl taken 2 -7
path nsubj<ccomp -3
path nsubj<ccomp kind pronoun -30
path nsubj<ccomp kind state- 11
path nsubj<ccomp taken 0 -11
path nsubj<ccomp taken 1 11
path obj -8
path obj clause acl:relcl<obj<acl -13
path obj clause acl:relcl<obj<root -22
path obj clause acl:relcl<obl<root -5
path obj clause acl<obj<advcl -4
path obj clause acl<obj<ccomp -13
path obj clause acl<obj<root -11
path obj clause acl<obl<acl -18
path obj clause advcl<acl:relcl<nmod -7
path obj clause advcl<acl<obj -12
path obj clause advcl<advcl<root -9
path obj clause advcl<ccomp<root -16
path obj clause advcl<root -33
path obj clause advcl<xcomp<root 35
path obj clause ccomp<acl<obj -7
path obj clause ccomp<root 30
path obj clause conj<advcl<root -7
path obj clause conj<root -17
path obj clause conj<xcomp<acl -7
path obj clause root 22
path obj clause xcomp<acl<nmod -13
path obj clause xcomp<advcl<root 17
path obj clause xcomp<advcl<xcomp 15
path obj clause xcomp<ccomp<root -27
path obj clause xcomp<conj<root -12
path obj clause xcomp<root -9
path obj kind body -14
path obj kind noun -5
path obj kind person 14
path obj kind pronoun -22
path obj kind state 12
path obj kind state- 14
path obj taken 0 -9
path obj taken 1 6
path obj taken 2 -3
path obj taken 3 -13
path obl 5
path obl kind noun -4
path obl kind place- 25
path obl taken 1 9
path obl:according -32
path obl:according clause root -23
path obl:according kind noun -27
path obl:according taken 2 -21
path obl:against 17
path obl:against kind noun 12
path obl:against taken 1 -5
path obl:against taken 2 20
path obl:agent:by 11
path obl:agent:by clause acl<nmod<obj 30
path obl:agent:by clause acl<obj<root 13
path obl:agent:by clause acl<obl<root 11
path obl:agent:by clause root 29
path obl:agent:by kind body 20
path obl:agent:by kind noun 12
path obl:agent:by kind state -32
path obl:agent:by taken 1 28
path obl:agent:by taken 3 -24
path obl:as 6
path obl:as clause root -3
path obl:as kind noun -6
path obl:as taken 1 8
path obl:as taken 2 4
path obl:at -34
path obl:at clause root -20
path obl:at kind body -20
path obl:at kind place- -21
path obl:at taken 2 -17
path obl:at taken 3 -15
path obl:between -27
path obl:between clause xcomp<ccomp<root -16
path obl:between kind noun -14
path obl:between kind state -16
path obl:between taken 2 -24
path obl:by 7
path obl:by kind noun 8
path obl:by taken 2 11
path obl:for -13
path obl:for clause root -15
path obl:for kind body -26
path obl:for kind noun 2
path obl:for kind place- -31
path obl:for taken 1 -19
path obl:for taken 2 2
path obl:from clause acl<conj<obj 29
path obl:from clause acl<obj<root -42
path obl:from clause ccomp<root 30
path obl:from clause xcomp<root 24
path obl:from kind noun 15
path obl:from kind place- -17
path obl:from kind state- 6
path obl:from taken 1 6
path obl:from taken 2 9
path obl:in 15
path obl:in clause acl:relcl<nmod<nmod 14
path obl:in clause acl:relcl<nmod<obl -26
path obl:in clause acl<nmod<nmod 21
path obl:in clause acl<nmod<obj -3
path obl:in clause acl<obj<ccomp -24
path obl:in clause advcl<advcl<root -11
path obl:in clause advcl<root 28
path obl:in clause advcl<xcomp<root -9
path obl:in clause ccomp<root 24
path obl:in clause conj<root 5
path obl:in clause root 6
path obl:in clause xcomp<ccomp<root 15
path obl:in clause xcomp<root 24
path obl:in kind body 4
path obl:in kind noun -8
path obl:in kind place- -5
path obl:in kind state- 28
path obl:in taken 0 9
path obl:in taken 1 8
path obl:in taken 3 28
path obl:including -19
path obl:including clause root -16
path obl:including kind noun -19
path obl:including taken 2 -18
path obl:into 23
path obl:into kind state- 27
path obl:into taken 1 13
path obl:on 12
path obl:on clause acl<obj<root 14
path obl:on clause advcl<acl<obl -19
path obl:on clause advcl<root -20
path obl:on clause root -5
path obl:on kind body 34
path obl:on kind noun -19
path obl:on kind place- 28
path obl:on taken 2 12
path obl:over -14
path obl:to 16
path obl:to clause advcl<ccomp<root -23
path obl:to clause advcl<root -19
path obl:to clause ccomp<root 19
path obl:to clause root 27
path obl:to clause xcomp<ccomp<root -4
path obl:to clause xcomp<root 5
path obl:to kind body 28
path obl:to kind noun -8
path obl:to kind person 29
path obl:to kind state- 9
path obl:to taken 0 13
path obl:to taken 1 16
path obl:to taken 2 -4
path obl:to taken 3 11
path obl:with -4
path obl:with clause advcl<root -20
path obl:with clause root 35
path obl:with kind noun 6
path obl:with kind state -16
path obl:with taken 1 15
path obl:with taken 2 -17
path obl:with taken 3 -8
path xcomp kind noun -25
path xcomp taken 3 -4
root false amod noun- -5
root false appos body -5
root false appos place- -8
root false appos state- -5
root false compound body- 18
root false compound noun- -15
root false compound place- -12
root false compound state- 6
root false iobj noun 3
root false iobj pronoun -14
root false nmod person -14
root false nmod:against body -17
root false nmod:against noun -29
root false nmod:between noun -20
root false nmod:between state 18
root false nmod:by noun 10
root false nmod:for body -18
root false nmod:for noun 24
root false nmod:for state- 23
root false nmod:from noun 5
root false nmod:from state- -4
root false nmod:in noun -8
root false nmod:in place- 5
root false nmod:in state- 20
root false nmod:including noun -22
root false nmod:near place- 27
root false nmod:of body 9
root false nmod:of noun -41
root false nmod:of person -3
root false nmod:of place- 4
root false nmod:on body 6
root false nmod:on noun -20
root false nmod:on place- -12
root false nmod:on state- 6
root false nmod:poss body -21
root false nmod:poss noun -6
root false nmod:poss person -31
root false nmod:poss place- 19
root false nmod:poss state- -35
root false nmod:to body -13
root false nmod:to noun -28
root false nmod:to person -24
root false nmod:to state- 14
root false nmod:with body -23
root false nmod:with person 4
root false nmod:with state 3
root false nsubj body 24
root false nsubj noun 9
root false nsubj place- -17
root false nsubj pronoun -66
root false nsubj state 7
root false nsubj:after state -17
root false nsubj:pass noun -24
root false nsubj:pass pronoun -18
root false obj body -13
root false obj noun -17
root false obj place- -17
root false obj pronoun -18
root false obj state- 10
root false obl noun 3
root false obl:according noun -7
root false obl:against noun -3
root false obl:agent:by body 16
root false obl:agent:by noun 6
root false obl:agent:by state -32
root false obl:at place- -21
root false obl:between noun -14
root false obl:between state -16
root false obl:by noun -16
root false obl:for noun 4
root false obl:from noun 15
root false obl:from place- -17
root false obl:in noun 7
root false obl:in place- -5
root false obl:in state- 14
root false obl:on body 27
root false obl:on noun -16
root false obl:on place- 28
root false obl:on state- -12
root false obl:to body 28
root false obl:to noun -26
root false obl:to person 25
root false obl:to place- -13
root false obl:to state- 3
root false obl:with noun -8
root false obl:with state -35
root false xcomp noun -25
root true advcl noun 8
root true amod body- 33
root true amod noun 16
root true amod noun- -17
root true appos body 37
root true appos noun -12
root true appos person 14
root true appos place- 13
root true compound body- -34
root true compound place- 44
root true compound state- 3
root true nmod noun 5
root true nmod person 19
root true nmod:against noun 13
root true nmod:against person -16
root true nmod:against state 32
root true nmod:at place- -16
root true nmod:between body -24
root true nmod:between noun 12
root true nmod:between state -21
root true nmod:by body -14
root true nmod:by noun 11
root true nmod:by state -27
root true nmod:for noun -22
root true nmod:for person 34
root true nmod:for place- 28
root true nmod:from body 23
root true nmod:from noun 20
root true nmod:from place- 21
root true nmod:from state- -15
root true nmod:in body 3
root true nmod:in noun 5
root true nmod:in place- -4
root true nmod:in state- -25
root true nmod:of body 9
root true nmod:of noun -3
root true nmod:of person -24
root true nmod:of place- 36
root true nmod:of state- 16
root true nmod:on noun 4
root true nmod:on person 7
root true nmod:on place- 16
root true nmod:on state- 8
root true nmod:poss body -9
root true nmod:poss noun 18
root true nmod:poss person -39
root true nmod:poss place- 30
root true nmod:poss state- 16
root true nmod:to noun 57
root true nmod:to person -22
root true nmod:to place- 5
root true nmod:to state- 26
root true nmod:with body -5
root true nmod:with noun -16
root true nmod:with person 20
root true nmod:with state 6
root true nsubj body 25
root true nsubj noun 2
root true nsubj person 55
root true nsubj place- 32
root true nsubj pronoun -40
root true nsubj state 13
root true nsubj state- 29
root true nsubj:pass noun 35
root true nsubj:pass person 21
root true obj body -5
root true obj noun 9
root true obj person 16
root true obj place- 30
root true obj state 24
root true obl noun -8
root true obl place- 25
root true obl:according noun -23
root true obl:agent:by body 16
root true obl:agent:by noun 19
root true obl:as noun -3
root true obl:at body -20
root true obl:in place- -4
root true obl:in state- 42
root true obl:including noun -16
root true obl:on noun -13
root true obl:on state- 20
root true obl:to noun 19
root true obl:to state- 12
root true obl:with noun 21
root true obl:with state 23
root true root noun -14
root true root person 9
root true root state- 16
sector - -18
sector AGR 24
sector BUS -13
sector COP 23
sector CRM 4
sector CVL 16
sector EDU 38
sector ELI 18
sector GOV 2
sector JRN 4
sector JUD 16
sector LAB -15
sector LEG 38
sector MED 5
sector MIL -20
sector NGO -36
sector OPP -34
sector PTY 10
sector REB 7
sector REL -21
sector SPY -13
shares country false body taken 0 19
shares country false body taken 1 -7
shares country false body taken 2 4
shares country false body taken 3 12
shares country false body- taken 0 -5
shares country false body- taken 2 -3
shares country false body- taken 3 -4
shares country false noun taken 0 25
shares country false noun taken 1 -7
shares country false noun taken 2 -16
shares country false noun taken 3 -26
shares country false noun- taken 0 14
shares country false noun- taken 1 -7
shares country false noun- taken 2 -17
shares country false noun- taken 3 -20
shares country false people taken 2 -21
shares country false person taken 0 23
shares country false person taken 2 9
shares country false person taken 3 9
shares country false place- taken 0 6
shares country false place- taken 1 33
shares country false place- taken 2 5
shares country false place- taken 3 20
shares country false pronoun taken 1 -71
shares country false pronoun taken 2 -35
shares country false pronoun taken 3 -20
shares country false state taken 0 3
shares country false state taken 1 27
shares country false state taken 2 21
shares country false state taken 3 -2
shares country false state- taken 0 10
shares country false state- taken 1 44
shares country false state- taken 2 16
shares country false state- taken 3 36
shares country true body taken 1 56
shares country true body taken 2 -7
shares country true body taken 3 -26
shares country true noun taken 1 -4
shares country true noun taken 2 2
shares country true noun taken 3 -39
shares country true noun- taken 1 25
shares country true noun- taken 2 -18
shares country true person taken 1 14
shares country true person taken 2 -26
shares country true person taken 3 -21
shares country true place- taken 1 -29
shares country true place- taken 2 -21
shares country true place- taken 3 -9
shares country true state taken 2 -44
shares country true state taken 3 -26
shares country true state- taken 1 3
shares country true state- taken 3 -54
shares verb false amod taken 0 31
shares verb false amod taken 1 5
shares verb false amod taken 2 -56
shares verb false amod taken 3 -5
shares verb false appos taken 2 3
shares verb false compound taken 0 9
shares verb false compound taken 1 -19
shares verb false compound taken 2 -25
shares verb false compound taken 3 -7
shares verb false iobj taken 2 12
shares verb false nmod:against taken 2 -3
shares verb false nmod:against taken 3 -14
shares verb false nmod:between taken 1 6
shares verb false nmod:between taken 2 -24
shares verb false nmod:between taken 3 -16
shares verb false nmod:by taken 2 -4
shares verb false nmod:for taken 2 10
shares verb false nmod:for taken 3 -14
shares verb false nmod:from taken 1 -15
shares verb false nmod:in taken 0 -30
shares verb false nmod:in taken 1 4
shares verb false nmod:in taken 2 2
shares verb false nmod:in taken 3 -17
shares verb false nmod:including taken 1 -18
shares verb false nmod:of taken 0 22
shares verb false nmod:of taken 1 -13
shares verb false nmod:of taken 2 -28
shares verb false nmod:of taken 3 -22
shares verb false nmod:on taken 1 14
shares verb false nmod:on taken 2 -23
shares verb false nmod:on taken 3 -8
shares verb false nmod:poss taken 0 -12
shares verb false nmod:poss taken 1 -14
shares verb false nmod:poss taken 2 -12
shares verb false nmod:poss taken 3 -22
shares verb false nmod:to taken 0 5
shares verb false nmod:to taken 1 8
shares verb false nmod:to taken 2 -18
shares verb false nmod:to taken 3 2
shares verb false nmod:with taken 2 -22
shares verb false nmod:with taken 3 -20
shares verb false nsubj taken 0 28
shares verb false nsubj taken 1 -10
shares verb false nsubj taken 2 -29
shares verb false nsubj taken 3 -56
shares verb false nsubj:after taken 2 -12
shares verb false nsubj:pass taken 0 -4
shares verb false nsubj:pass taken 1 3
shares verb false nsubj:pass taken 2 -28
shares verb false obj taken 0 -9
shares verb false obj taken 1 7
shares verb false obj taken 2 -23
shares verb false obj taken 3 -50
shares verb false obl:according taken 2 -7
shares verb false obl:against taken 1 -6
shares verb false obl:against taken 2 5
shares verb false obl:agent:by taken 1 20
shares verb false obl:agent:by taken 2 -2
shares verb false obl:agent:by taken 3 -24
shares verb false obl:as taken 1 20
shares verb false obl:as taken 2 4
shares verb false obl:between taken 2 -24
shares verb false obl:by taken 2 -18
shares verb false obl:for taken 1 -5
shares verb false obl:for taken 2 15
shares verb false obl:from taken 1 5
shares verb false obl:in taken 0 9
shares verb false obl:on taken 1 12
shares verb false obl:on taken 2 4
shares verb false obl:to taken 0 13
shares verb false obl:to taken 1 4
shares verb false obl:to taken 2 -43
shares verb false obl:with taken 2 -30
shares verb false root taken 0 24
shares verb false xcomp taken 2 -23
shares verb false xcomp taken 3 -4
shares verb true amod taken 1 4
shares verb true amod taken 2 4
shares verb true amod taken 3 -11
shares verb true appos taken 1 -6
shares verb true appos taken 2 7
shares verb true appos taken 3 29
shares verb true compound taken 1 19
shares verb true compound taken 2 -4
shares verb true compound taken 3 12
shares verb true iobj taken 1 18
shares verb true nmod taken 2 9
shares verb true nmod taken 3 29
shares verb true nmod:against taken 1 -3
shares verb true nmod:against taken 2 7
shares verb true nmod:at taken 1 -12
shares verb true nmod:at taken 2 12
shares verb true nmod:between taken 2 -2
shares verb true nmod:by taken 1 12
shares verb true nmod:by taken 2 -33
shares verb true nmod:by taken 3 -22
shares verb true nmod:for taken 2 11
shares verb true nmod:for taken 3 6
shares verb true nmod:from taken 1 44
shares verb true nmod:from taken 2 11
shares verb true nmod:from taken 3 14
shares verb true nmod:in taken 1 -16
shares verb true nmod:in taken 2 10
shares verb true nmod:in taken 3 9
shares verb true nmod:including taken 2 9
shares verb true nmod:near taken 2 -6
shares verb true nmod:of taken 1 9
shares verb true nmod:of taken 2 8
shares verb true nmod:of taken 3 -6
shares verb true nmod:on taken 1 24
shares verb true nmod:on taken 2 8
shares verb true nmod:on taken 3 12
shares verb true nmod:poss taken 2 -5
shares verb true nmod:poss taken 3 -22
shares verb true nmod:to taken 1 21
shares verb true nmod:to taken 2 -2
shares verb true nmod:to taken 3 25
shares verb true nmod:with taken 1 18
shares verb true nmod:with taken 2 -7
shares verb true nsubj taken 1 61
shares verb true nsubj taken 2 -8
shares verb true nsubj taken 3 27
shares verb true obj taken 1 -2
shares verb true obj taken 2 22
shares verb true obj taken 3 28
shares verb true obl:according taken 2 -18
shares verb true obl:agent:by taken 1 24
shares verb true obl:as taken 1 -3
shares verb true obl:for taken 1 -18
shares verb true obl:for taken 2 -22
shares verb true obl:in taken 1 14
shares verb true obl:in taken 2 -5
shares verb true obl:in taken 3 35
shares verb true obl:including taken 2 -15
shares verb true obl:on taken 1 -13
shares verb true obl:on taken 2 7
shares verb true obl:to taken 1 20
shares verb true obl:with taken 1 26
shares verb true obl:with taken 2 5
shares verb true root taken 1 -15
verb Germany 14
verb Iran 17
verb Iran  17
verb accept 9
verb accept nsubj -3
verb accept obj 16
verb accuse -11
verb accuse nsubj -5
verb accuse obj -8
verb add -7
verb add nsubj 3
verb address 27
verb adopt -7
verb affect 31
verb affect obl:in 28
verb agree -9
verb agree nmod:in<nmod:of<obl:to -9
verb agree nmod:of<obl:to -25
verb agree nsubj 34
verb agree nsubj:after -17
verb agree obl:with 29
verb aid -7
verb aim 13
verb allow 7
verb allow nsubj 3
verb allow obj 12
verb ambush 43
verb announce -3
verb announce appos<nsubj 30
verb announce nmod:to<nmod:of<obj 5
verb appeal -11
verb apply -10
verb approve -22
verb approve nsubj 3
verb arrest -2
verb arrest nsubj:pass 24
verb arrest obl:in 22
verb arrive 15
verb arrive nmod:of<nsubj 13
verb arrive nsubj 16
verb arrive obl:in 33
verb ask -24
verb assist 12
verb attack 19
verb attack compound<nmod:in<obj -5
verb attack nsubj -4
verb attack nsubj:pass -7
verb attack obj 36
verb attend -9
verb attend nsubj 7
verb authorize -4
verb avoid 20
verb ban 35
verb ban nsubj 8
verb ban obj 35
verb base 16
verb battle -6
verb become -13
verb become obj -6
verb begin 25
verb begin nsubj 16
verb believe nsubj 3
verb benefit -9
verb benefit nmod:in<obj -30
verb blame -25
verb blame nsubj 5
verb blame obj -17
verb block -14
verb boost -16
verb break -18
verb break nmod:of<nmod:on<obl:over -18
verb break nmod:with<obj 19
verb break nsubj -14
verb buy -19
verb call -10
verb call nsubj -3
verb call obl:on -4
verb cancel -3
verb cancel nmod:to<obj 27
verb cancel nsubj 21
verb capture -6
verb carry 17
verb carry amod<nmod:against<obj 23
verb carry nmod:on<obj 19
verb carry nsubj 18
verb categorise -7
verb charge -7
verb claim 54
verb claim nsubj 18
verb clash 16
verb close 44
verb close obl:with 21
verb collaborate -9
verb collaborate obl:with -9
verb commit 13
verb commit nmod:against<obl:agent:by -22
verb commit nsubj:pass 17
verb commit obl:agent:by 21
verb compare -20
verb comply -13
verb comply compound<obl:under -13
verb condemn 13
verb conduct -18
verb conduct nmod:in<obj -13
verb confirm -33
verb confiscate 30
verb consider 10
verb consider nsubj 19
verb continue -15
verb continue amod<obj -21
verb continue nmod:to<obj 11
verb continue nsubj 17
verb contradict -3
verb contribute 6
verb contribute nmod:in<obl:to 19
verb convey 25
verb convict -20
verb cooperate -19
verb cooperate nsubj -11
verb court -27
verb cover -18
verb decide 11
verb decide nsubj 11
verb declare -19
verb declare nmod:in<nmod:of<obj 25
verb declare nsubj 13
verb declare obj -37
verb declare obl:in 11
verb defend 26
verb defend nmod:poss<nmod:in<obj -24
verb defend nmod:poss<obj 54
verb defend nsubj 23
verb defend obj 25
verb deliver -20
verb demand 3
verb demand nsubj -14
verb demonstrate 15
verb deny -17
verb deny nmod<obj 28
verb deny nsubj -22
verb deploy 7
verb deploy nsubj 9
verb deploy obj -18
verb deport 6
verb deport nmod:to<obj -29
verb deport nsubj 12
verb deport obj 41
verb describe -15
verb destine 19
verb destine obl:for 19
verb detain -6
verb detain nsubj 4
verb detain obj -8
verb detonate 44
verb die 24
verb discuss -40
verb discuss amod<obj -4
verb discuss nmod:poss<obj -14
verb dismiss -10
verb dismiss nsubj -7
verb display -11
verb disrupt -8
verb do -3
verb donate 18
verb donor -11
verb donor  -19
verb donor nsubj 2
verb ease 16
verb ease nsubj 19
verb employ 31
verb encourage -18
verb end 35
verb end nmod:between<obj 22
verb enforce 11
verb engage -4
verb ensure -14
verb ensure obl:for -22
verb enter -16
verb enter obj -16
verb erupt -4
verb establish 22
verb establish nmod:with<obj 30
verb establish nsubj 12
verb exhibit -12
verb expel 45
verb expel nmod:from<obj 18
verb expel nsubj -4
verb expel obj 49
verb express -4
verb express nmod:in<nmod:about<obj -31
verb express nmod:of<obl:on -19
verb express nmod:to<obj 13
verb express nsubj 35
verb extend 16
verb extend nsubj -7
verb face -15
verb fail 25
verb fail nsubj 25
verb fear -9
verb fight 4
verb file -15
verb filter -3
verb fire 10
verb flee -19
verb flee obj -3
verb fly -22
verb force 21
verb fre 30
verb fre nsubj 4
verb fre obj 26
verb free -14
verb fund -8
verb gather -9
verb gather nsubj 6
verb give -7
verb give iobj 6
verb give nsubj 25
verb give obl:to 45
verb go 41
verb go nsubj 11
verb grant -5
verb grant obl:to -8
verb guilty 3
verb guilty nsubj 11
verb hail 26
verb halt 6
verb hand 8
verb harbor -7
verb have 13
verb help 34
verb help nmod:against<obl:in -15
verb help nsubj 15
verb help obj 28
verb help obl:in 29
verb hit 25
verb hit nsubj -8
verb hold 26
verb hold amod<nmod<obj 29
verb hold nmod:with<obj 57
verb hold nmod<obj 22
verb hold nsubj 19
verb hold obj 28
verb hold obl:in -8
verb honor -7
verb hope 11
verb hope nsubj -5
verb host -22
verb host nsubj 6
verb impose 21
verb impose appos<nmod:on<obj 17
verb impose nmod:of<nmod:in<obj 28
verb impose nmod:on<obj 14
verb impose nmod:to<nmod:to<obl:in -17
verb impose nsubj 22
verb impose obl:on 46
verb improve -24
verb improve nmod:of<obj -24
verb include -9
verb include amod<obj -2
verb include compound<nmod:on<obj 7
verb indict 26
verb indict nsubj 3
verb inflict -6
verb intensify 14
verb investigate 5
verb investigate nsubj 5
verb invite -8
verb invite obj -4
verb involve -23
verb involve nmod:of<nmod:in<obl:in -8
verb issue 35
verb issue nmod:to<obj 24
verb issue nsubj 12
verb join 32
verb join obj -6
verb kill 15
verb kill amod<nsubj 20
verb kill nmod:in<nmod:of<obj -28
verb kill nmod:of<nmod:including<obj 28
verb kill nmod:of<nmod:of<obl:during -22
verb kill nmod:of<obj -19
verb kill nsubj 7
verb kill nsubj:pass -24
verb kill obj 32
verb kill obl 20
verb launch 45
verb launch nmod:against<obj 37
verb launch nmod:in<nmod:against<obj 21
verb launch nmod:of<nmod:against<obj 32
verb launch nsubj 36
verb lay 12
verb lay nsubj -31
verb lay obl:in 29
verb lead -13
verb leave -18
verb leave obj -9
verb leave xcomp -7
verb let 19
verb let nsubj 6
verb let obj 28
verb lift 28
verb lift nmod:against<obj 24
verb lift nmod:in<nmod:to<obl:as -16
verb lift nmod:of<obj 24
verb lift nmod:on<obj 10
verb lift nsubj -11
verb lift obj -31
verb lift obl:on 33
verb link 21
verb link obl:to 22
verb live -14
verb live obl:in -11
verb lodge -6
verb look -10
verb loyal 20
verb maintain -12
verb maintain nmod:on<nmod:with<obj -8
verb make -31
verb make nsubj -17
verb make obj -9
verb manage -27
verb manage obl:agent:by -23
verb mediate -11
verb mediate nsubj 30
verb mediate obl:between -16
verb meet -20
verb meet nmod:in<nmod:about<obl:for -20
verb meet nmod:in<nmod:at<obl:during -19
verb meet nsubj 13
verb meet obj 42
verb meet obl:in -29
verb mobilize 4
verb monitor -18
verb mount 18
verb negotiate -10
verb negotiate nsubj -3
verb offer -27
verb offer nsubj -17
verb open -19
verb open nmod:of<obl:to 26
verb open nsubj 26
verb open obl:to -32
verb oppose 24
verb order -32
verb order nmod:by<obj -22
verb order nsubj 5
verb order obj -21
verb outlaw 42
verb outlaw appos<obj 13
verb outlaw nsubj 2
verb outlaw obj 32
verb over 21
verb pardon 9
verb participate -24
verb participate appos<nmod:in<obl:in -7
verb pay 7
verb pit -29
verb pledge -20
verb pledge nsubj 6
verb plough -11
verb pound 4
verb pound compound<obj 29
verb pound nsubj 7
verb prepare -9
verb prevent -22
verb prevent nmod:between<obj 23
verb prevent obj -30
verb prohibit -16
verb promise 20
verb promise nsubj 3
verb promote -12
verb propose 17
verb provide 3
verb provide nmod:for<nmod:of<obj 23
verb provide nmod:to<obj 27
verb provide nmod:to<obl:in -14
verb provide nsubj 27
verb provide obj -35
verb pull -19
verb push -8
verb push nsubj -20
verb push obj 48
verb question -17
verb question nmod:to<nmod:of<obl:in -17
verb reach 7
verb reach obj 13
verb react -6
verb ready 5
verb ready nsubj 5
verb reappoint -11
verb recognise -23
verb recognize -18
verb recognize obj -19
verb reduce 26
verb reduce amod<obj -27
verb reduce nmod:to<obj 25
verb reduce nsubj 13
verb reel -7
verb refuse -13
verb refuse compound<nsubj 24
verb refuse nmod:with<obj -35
verb refuse nsubj 7
verb reinforce 23
verb reinforce nmod:to<obj 19
verb reiterate 20
verb reiterate nsubj 6
verb reject -16
verb reject amod<obj 44
verb reject compound<obj 30
verb reject nmod:poss<obj 10
verb reject nmod:with<obj -13
verb reject nsubj 52
verb relaunch -8
verb release 41
verb release amod<obj 26
verb release nsubj -22
verb release nsubj:pass 5
verb release obj 29
verb remain 4
verb remain nmod:in<obl:on 36
verb remain nsubj -2
verb remove 21
verb remove nmod:on<obj 22
verb remove nsubj 4
verb renew -20
verb renew nsubj 8
verb reopen -3
verb reopen nsubj -20
verb report -20
verb report nsubj -22
verb resign 11
verb resign nsubj 7
verb resign obl:as -5
verb resolve 25
verb responsible 23
verb responsible nmod:in<obl:for 20
verb responsible nsubj 9
verb return -9
verb return amod<obj -28
verb return nmod:by<nmod:of<obj 6
verb return nmod:to<obj 24
verb return nsubj 18
verb return obl:to 14
verb risk -16
verb roll -23
verb say -3
verb say nsubj -13
verb say nsubj<ccomp -15
verb seek 43
verb seek nmod:for<obj 27
verb seek nmod:in<nmod:for<obj 23
verb seek nmod:in<obj 21
verb seek nsubj 9
verb seize -9
verb seize obl:from 29
verb send -34
verb send nmod:to<obj -11
verb send nsubj 43
verb send obj -56
verb send obl:in 3
verb send obl:to -19
verb serve -3
verb serve nsubj 4
verb set 5
verb share -7
verb share nmod:regarding<nmod:with<obj -21
verb share nmod:with<obj 19
verb share nsubj 13
verb shell 30
verb shoot -23
verb show 13
verb shut -16
verb sign 27
verb sign nsubj 9
verb speed -7
verb spurn 16
verb stage -5
verb stage obl:agent:by 18
verb stay -22
verb steal -11
verb steal obl:from -25
verb stem -18
verb step -15
verb stop -30
verb storm 3
verb storm amod<obj 28
verb storm compound<obj 16
verb storm nmod:in<obj 22
verb storm nsubj 9
verb storm obl:in -31
verb straddle -13
verb straddle obj -13
verb strand -31
verb strengthen 14
verb strengthen nmod:between<nsubj:pass 18
verb strike -4
verb strike nsubj 8
verb submit 12
verb suffer -10
verb suffer nsubj -9
verb summon 17
verb summon nsubj 9
verb summon obj 38
verb support 50
verb support nmod:in<nmod:for<obj 24
verb support nsubj 3
verb support obj 28
verb surrender 11
verb surrender appos<nsubj 18
verb surrender nsubj 17
verb surrender obl:in 23
verb surrender obl:to 37
verb suspend -9
verb suspend amod<obj -37
verb suspend nmod:to<obj 37
verb suspend nsubj -5
verb take nmod:of<obj -8
verb take nsubj 8
verb take obj -15
verb target -36
verb target obj -30
verb tell -15
verb threaten nsubj 35
verb tolerate -5
verb torch -26
verb torture 24
verb touch -19
verb touch obl:on -19
verb train -14
verb transfer -14
verb turn -9
verb undermine -7
verb undertake -16
verb undertake amod<obj -16
verb uphold -30
verb uphold nmod:of<obj -24
verb urge 45
verb urge iobj 5
verb urge nsubj 9
verb urge obj 39
verb use -22
verb veto 22
verb view -10
verb violate 10
verb violate amod<obj 17
verb violate nsubj 16
verb visit nsubj 8
verb visit obj -4
verb welcome -31
verb welcome nmod:poss<obj -26
verb welcome nsubj 3
verb willing 6
verb willing nsubj 6
verb withdraw -16
verb withdraw nmod:from<nmod:of<obj 18
verb withdraw nmod:of<obj -22
verb withdraw nsubj 12
verb withdraw obj -55
verb withdraw obl:from 28
verb work -24
verb wound -7
verb wound nmod:of<nmod:in<obl:in -6
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
