using Corpus.Extraction.Dates;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>What the rules for quotations make of whole sentences: words with tags, phrases, verbs with their subjects.</summary>
public class ReadingTests
{
    [Theory]
    [InlineData(
        "The old mayor of Harbour Town said on Monday that she would not pay.",
        "Determiner Adjective Noun Preposition Name Name Verb Preposition Time Subordinator Pronoun Modal Adverb Base Stop"
    )]
    [InlineData(
        "He, she and they saw him; we told them: it is ours.",
        "Pronoun Comma Pronoun Conjunction Pronoun Verb Object Semicolon Pronoun Verb Object Colon Pronoun Be Noun Stop"
    )]
    [InlineData(
        "Both of the men, who had been there, did it themselves.",
        "Determiner Preposition Determiner Noun Comma Relative Have Be Adverb Comma Do Pronoun Reflexive Stop"
    )]
    [InlineData(
        "As president, he will have to go (or so he says).",
        "As Noun Comma Pronoun Modal Have To Base Open Conjunction Adverb Pronoun Verb Close Stop"
    )]
    [InlineData(
        "Prices rose 5% — or $3, £2 and €4 – last week!",
        "Noun Verb Number Number Dash Conjunction Number Number Comma Number Number Conjunction Number Number Dash Adjective Time Stop"
    )]
    [InlineData("He’s late.", "Pronoun Be Adjective Stop")]
    [InlineData("Who’s there?", "Relative Be Adverb Stop")]
    [InlineData("Now’s the time.", "Adverb Be Determiner Noun Stop")]
    [InlineData("Brown’s plan is the ministry's.", "Noun Genitive Noun Be Determiner Noun Genitive Stop")]
    [InlineData(
        "Brown’s a farmer, and his wife’s the mayor.",
        "Noun Be Determiner Noun Comma Conjunction Possessive Noun Be Determiner Noun Stop"
    )]
    [InlineData("Monday’s meeting is late.", "Time Genitive Noun Be Adjective Stop")]
    [InlineData("Brown’s running for mayor.", "Noun Be Gerund Preposition Noun Stop")]
    [InlineData("Brown’s saying was late.", "Noun Be Gerund Be Adjective Stop")]
    [InlineData("Brown’s walking tour ended.", "Noun Genitive Noun Noun Verb Stop")]
    [InlineData(
        "We’ll go; he’d go; they’ve gone; I’m here; you’re there.",
        "Pronoun Modal Base Semicolon Pronoun Modal Base Semicolon Pronoun Have Verb Semicolon Pronoun Be Adverb Semicolon Pronoun Be Adverb Stop"
    )]
    [InlineData(
        "The workers’ rights and the owners' rights are old.",
        "Determiner Noun Genitive Noun Conjunction Determiner Noun Genitive Noun Be Adjective Stop"
    )]
    [InlineData("That’s late.", "Pronoun Be Adjective Stop")]
    [InlineData("That is late.", "Pronoun Be Adjective Stop")]
    [InlineData("That man left in that car.", "Determiner Noun Verb Preposition Determiner Noun Stop")]
    [InlineData("The man that said it left, that is true.", "Determiner Noun Relative Verb Pronoun Verb Comma Relative Be Noun Stop")]
    [InlineData("He said that was late.", "Pronoun Verb Pronoun Be Adjective Stop")]
    [InlineData("He said that prices fell.", "Pronoun Verb Subordinator Noun Verb Stop")]
    [InlineData("He said that Will Brown left.", "Pronoun Verb Subordinator Name Name Verb Stop")]
    [InlineData("The claim that running is good is old.", "Determiner Noun Subordinator Gerund Be Adjective Be Adjective Stop")]
    [InlineData("He told her plan to her son.", "Pronoun Verb Possessive Noun To Possessive Noun Stop")]
    [InlineData(
        "He saw her in town and told her the plan.",
        "Pronoun Verb Object Preposition Noun Conjunction Verb Object Determiner Noun Stop"
    )]
    [InlineData(
        "He told her he left and told her that she won.",
        "Pronoun Verb Object Pronoun Verb Conjunction Verb Object Subordinator Pronoun Verb Stop"
    )]
    [InlineData("He saw her and told her to go.", "Pronoun Verb Object Conjunction Verb Object To Base Stop")]
    [InlineData(
        "He saw her as late, and those who saw her will pay.",
        "Pronoun Verb Object As Adjective Comma Conjunction Determiner Relative Verb Object Modal Base Stop"
    )]
    [InlineData(
        "Those who saw her have gone, those who met her do not, and those who heard her are here.",
        "Determiner Relative Verb Object Have Verb Comma Determiner Relative Verb Object Do Adverb Comma Conjunction Determiner Relative Verb Object Be Adverb Stop"
    )]
    [InlineData(
        "He saw her again, told her if it was late, and told her his name.",
        "Pronoun Verb Object Adverb Comma Verb Object Subordinator Pronoun Be Adjective Comma Conjunction Verb Object Possessive Noun Stop"
    )]
    [InlineData(
        "He saw her Monday, saw her 3 sons and met her two brothers.",
        "Pronoun Verb Object Time Comma Verb Possessive Number Noun Conjunction Verb Possessive Number Noun Stop"
    )]
    [InlineData("He saw her “plan” and left her.", "Pronoun Verb Possessive Other Noun Other Conjunction Verb Object Stop")]
    [InlineData(
        "They will like it, and to like it is to do like him.",
        "Pronoun Modal Base Pronoun Comma Conjunction To Base Pronoun Be To Do Base Object Stop"
    )]
    [InlineData(
        "He once said it, but once it is over he will not.",
        "Pronoun Adverb Verb Pronoun Comma Conjunction Subordinator Pronoun Be Preposition Pronoun Modal Adverb Stop"
    )]
    [InlineData("Then I left.", "Adverb Pronoun Verb Stop")]
    [InlineData(
        "“The plan is dead,” he said. ‘The time is here.’",
        "Other Determiner Noun Be Noun Comma Other Pronoun Verb Stop Other Determiner Noun Be Adverb Stop Other"
    )]
    [InlineData(
        "She has to slowly call him, and will soon say so, and did not say it.",
        "Pronoun Have To Adverb Base Object Comma Conjunction Modal Adverb Base Adverb Comma Conjunction Do Adverb Base Pronoun Stop"
    )]
    [InlineData(
        "Some said so, many said so, most said so, another said so, several said so.",
        "Determiner Verb Adverb Comma Determiner Verb Adverb Comma Determiner Verb Adverb Comma Determiner Verb Adverb Comma Determiner Verb Adverb Stop"
    )]
    [InlineData(
        "Few said so, both said so, all said so, each said so.",
        "Determiner Verb Adverb Comma Determiner Verb Adverb Comma Determiner Verb Adverb Comma Determiner Verb Adverb Stop"
    )]
    [InlineData(
        "Some said so. Many said so. Most said so. Another said so. Several said so.",
        "Determiner Verb Adverb Stop Determiner Verb Adverb Stop Determiner Verb Adverb Stop Determiner Verb Adverb Stop Determiner Verb Adverb Stop"
    )]
    [InlineData(
        "Few said so. Both said so. All said so. Each said so.",
        "Determiner Verb Adverb Stop Determiner Verb Adverb Stop Determiner Verb Adverb Stop Determiner Verb Adverb Stop"
    )]
    [InlineData("The said plan is old.", "Determiner Adjective Noun Be Adjective Stop")]
    [InlineData(
        "The mother of two said so, and the two calls ended.",
        "Determiner Noun Preposition Number Verb Adverb Comma Conjunction Determiner Number Noun Verb Stop"
    )]
    [InlineData(
        "The call, his calls, Brown’s calls and a new call were heard.",
        "Determiner Noun Comma Possessive Noun Comma Name Genitive Noun Conjunction Determiner Adjective Noun Be Verb Stop"
    )]
    [InlineData(
        "The stolen car, his stolen car, Brown’s stolen car, a new stolen car and two stolen cars were found.",
        "Determiner Adjective Noun Comma Possessive Adjective Noun Comma Name Genitive Adjective Noun Comma Determiner Adjective Adjective Noun Conjunction Number Adjective Noun Be Verb Stop"
    )]
    [InlineData(
        "It was called late, has never been said, and had gone.",
        "Pronoun Be Verb Adjective Comma Have Adverb Be Verb Comma Conjunction Have Verb Stop"
    )]
    [InlineData("He is saying it.", "Pronoun Be Gerund Pronoun Stop")]
    [InlineData("He lives in need and sees reports as calls.", "Pronoun Verb Preposition Noun Conjunction Verb Noun As Noun Stop")]
    [InlineData("Calls grew.", "Noun Verb Stop")]
    [InlineData("The minister calls for peace.", "Determiner Noun Verb Preposition Noun Stop")]
    [InlineData("The spokesman claims it.", "Determiner Noun Verb Pronoun Stop")]
    [InlineData(
        "They say so, and those who say so leave.",
        "Pronoun Verb Adverb Comma Conjunction Determiner Relative Verb Adverb Verb Stop"
    )]
    [InlineData(
        "Officials say so, police say so, people say so, men say so, women say so and children say so.",
        "Noun Verb Adverb Comma Noun Verb Adverb Comma Noun Verb Adverb Comma Noun Verb Adverb Comma Noun Verb Adverb Conjunction Noun Verb Adverb Stop"
    )]
    [InlineData(
        "People say so. Men say so. Women say so. Children say so.",
        "Noun Verb Adverb Stop Noun Verb Adverb Stop Noun Verb Adverb Stop Noun Verb Adverb Stop"
    )]
    [InlineData("The campaign call was late.", "Determiner Noun Noun Be Adjective Stop")]
    [InlineData("Anna Doe and Peter Poe say so.", "Name Name Conjunction Name Name Verb Adverb Stop")]
    [InlineData("Say it.", "Base Pronoun Stop")]
    [InlineData("Those who, in fact, say so are few.", "Determiner Relative Comma Preposition Noun Comma Verb Adverb Be Determiner Stop")]
    [InlineData("Sadly, he walked slowly and left walking.", "Adverb Comma Pronoun Verb Adverb Conjunction Verb Gerund Stop")]
    [InlineData("Emily said so.", "Name Verb Adverb Stop")]
    [InlineData("The king saw his ally.", "Determiner Noun Verb Possessive Noun Stop")]
    [InlineData(
        "A 41-year-old man and Min-ji met - at last - the well-known and/or late Poe.",
        "Determiner Number Hyphen Noun Hyphen Noun Noun Conjunction Name Name Name Verb Dash Preposition Adjective Dash Determiner Noun Hyphen Noun Conjunction Hyphen Conjunction Adjective Name Stop"
    )]
    [InlineData("He paid 1,000 and 3.5 to ten men.", "Pronoun Verb Number Conjunction Number To Number Noun Stop")]
    [InlineData(
        "Because he left, she is late to stay although it is late.",
        "Subordinator Pronoun Verb Comma Pronoun Be Adjective To Base Subordinator Pronoun Be Adjective Stop"
    )]
    [InlineData("He is at work, has work and wants to work.", "Pronoun Be Preposition Noun Comma Have Verb Conjunction Verb To Base Stop")]
    [InlineData("His plan was to win; her plan won.", "Possessive Noun Be To Base Semicolon Possessive Noun Verb Stop")]
    [InlineData("The firm’s plan was called “late.”", "Determiner Noun Genitive Noun Be Verb Other Adjective Stop Other")]
    [InlineData("Had he known, he would have gone.", "Have Pronoun Verb Comma Pronoun Modal Have Verb Stop")]
    [InlineData("Being late, he ran.", "Be Adjective Comma Pronoun Verb Stop")]
    [InlineData(
        "The reports, the claims and the calls were late.",
        "Determiner Noun Comma Determiner Noun Conjunction Determiner Noun Be Adjective Stop"
    )]
    [InlineData("The campaign calls were heard.", "Determiner Noun Verb Be Verb Stop")]
    [InlineData("Brown reports for duty.", "Noun Verb Preposition Noun Stop")]
    [InlineData("The ministry reports that prices fell.", "Determiner Noun Verb Subordinator Noun Verb Stop")]
    [InlineData("His brother, a farmer, reports.", "Possessive Noun Comma Determiner Noun Comma Verb Stop")]
    [InlineData("In Berlin Brown Says Plan Is Dead.", "Preposition Name Name Verb Noun Be Name Stop")]
    [InlineData("Poe Asks Brown for Help With a Bridge.", "Noun Verb Name Preposition Noun Preposition Determiner Name Stop")]
    [InlineData(
        "They violate the law, and he reserves a seat.",
        "Pronoun Verb Determiner Noun Comma Conjunction Pronoun Verb Determiner Noun Stop"
    )]
    [InlineData("They have long said so.", "Pronoun Have Adverb Verb Adverb Stop")]
    [InlineData(
        "He said nothing, and something or anything is everything.",
        "Pronoun Verb Noun Comma Conjunction Noun Conjunction Noun Be Noun Stop"
    )]
    [InlineData("The man that’s late said that’s it.", "Determiner Noun Relative Be Adjective Verb Pronoun Be Pronoun Stop")]
    [InlineData(
        "Each says so, and the two write and the mother of two added it.",
        "Determiner Verb Adverb Comma Conjunction Determiner Number Verb Conjunction Determiner Noun Preposition Number Verb Pronoun Stop"
    )]
    [InlineData("Brown and Poe say so.", "Noun Conjunction Name Verb Adverb Stop")]
    [InlineData("The men and Poe say so.", "Determiner Noun Conjunction Name Verb Adverb Stop")]
    [InlineData("He, she and Poe say so.", "Pronoun Comma Pronoun Conjunction Name Verb Adverb Stop")]
    [InlineData("They like it.", "Pronoun Verb Pronoun Stop")]
    [InlineData("That’ll do.", "Pronoun Modal Do Stop")]
    [InlineData(
        "“Yes,” he said. 'Those left.' `These left.` «All left.»",
        "Other Noun Comma Other Pronoun Verb Stop Other Determiner Adjective Stop Other Other Determiner Adjective Stop Other Other Determiner Adjective Stop Other"
    )]
    [InlineData(
        "* The men left. • The women left. (The others left.)",
        "Other Determiner Noun Verb Stop Other Determiner Noun Verb Stop Open Determiner Noun Verb Stop Close"
    )]
    [InlineData(
        "He left: The men stayed — The women too… The rest came.",
        "Pronoun Verb Colon Determiner Noun Verb Dash Determiner Noun Adverb Other Determiner Noun Verb Stop"
    )]
    [InlineData("He left? The men stayed! The women too.", "Pronoun Verb Stop Determiner Noun Verb Stop Determiner Noun Adverb Stop")]
    [InlineData("He calls -- or called - her.", "Pronoun Verb Dash Conjunction Verb Dash Object Stop")]
    [InlineData(
        "The so-called plan is pre-war, anti-Brown and Brown-led.",
        "Determiner Noun Hyphen Noun Noun Be Noun Hyphen Noun Comma Noun Hyphen Name Conjunction Name Hyphen Noun Stop"
    )]
    [InlineData(
        "Today’s the day; the firm’s saying so is new.",
        "Time Genitive Determiner Time Semicolon Determiner Noun Be Gerund Adverb Be Adjective Stop"
    )]
    [InlineData(
        "The firm’s going to town, and the mayor’s calling him.",
        "Determiner Noun Be Gerund To Noun Comma Conjunction Determiner Noun Be Gerund Object Stop"
    )]
    [InlineData(
        "She said (that is) that it ended and said, that is, that it began.",
        "Pronoun Verb Open Pronoun Be Close Subordinator Pronoun Verb Conjunction Verb Comma Relative Be Comma Subordinator Pronoun Verb Stop"
    )]
    [InlineData(
        "The plan claims will rise, but the Brown claims are old.",
        "Determiner Noun Noun Modal Base Comma Conjunction Determiner Name Noun Be Adjective Stop"
    )]
    [InlineData("The plan claims (his) end.", "Determiner Noun Verb Open Possessive Close Verb Stop")]
    [InlineData(
        "The claims made by Brown, the claims saying so and the claims said so.",
        "Determiner Noun Verb Preposition Name Comma Determiner Noun Gerund Adverb Conjunction Determiner Noun Verb Adverb Stop"
    )]
    [InlineData("The Brown claims that it is late.", "Determiner Name Verb Subordinator Pronoun Be Adjective Stop")]
    [InlineData("The Brown claims will end.", "Determiner Name Noun Modal Base Stop")]
    [InlineData("The plan claims it is late.", "Determiner Noun Verb Pronoun Be Adjective Stop")]
    [InlineData(
        "It is of use and like him, it is about calls.",
        "Pronoun Be Preposition Noun Conjunction Preposition Object Comma Pronoun Be Preposition Noun Stop"
    )]
    [InlineData("He called accused Brown a liar.", "Pronoun Verb Adjective Name Determiner Noun Stop")]
    public void Words_have_tags(string text, string tags) => Assert.Equal(tags, new Reading(text).Tags);

    [Theory]
    [InlineData("“no” is what was said, not the determiner of a noun", "Some said no.", "Determiner Verb Noun Stop")]
    [InlineData("a common noun that begins a sentence is not a name", "Police say so.", "Noun Verb Adverb Stop")]
    [InlineData("only adjectives on a list are known", "She is able to stay.", "Pronoun Be Adjective To Base Stop")]
    [InlineData("only adjectives on a list are known", "The call was short.", "Determiner Noun Be Adjective Stop")]
    [InlineData("only adjectives on a list are known", "The reports were false.", "Determiner Noun Be Adjective Stop")]
    public void Known_wrong_tags(string reason, string text, string tags) =>
        KnownWrong.Still(reason, () => Assert.Equal(tags, new Reading(text).Tags));

    /// <summary>Sentences are divided by "//", and a quotation is one phrase.</summary>
    [Theory]
    [InlineData(
        "The old mayor’s two sons and three of the five men left.",
        "Noun(The old mayor’s two sons) Conjunction(and) Noun(three) Preposition(of) Noun(the five men) Verb(left) Other(.)"
    )]
    [InlineData(
        "In 2012 Brown left, and on Monday Brown came home.",
        "Preposition(In) Noun(2012) Noun(Brown) Verb(left) Comma(,) Conjunction(and) Preposition(on) Time(Monday) Noun(Brown) Verb(came) Noun(home) Other(.)"
    )]
    [InlineData(
        "A 2012 Brown campaign ended on the Tuesday.",
        "Noun(A 2012 Brown campaign) Verb(ended) Preposition(on) Time(the Tuesday) Other(.)"
    )]
    [InlineData("Brown last week met Air Force 1st Lt. Poe.", "Noun(Brown) Time(last week) Verb(met) Noun(Air Force 1st Lt. Poe) Other(.)")]
    [InlineData(
        "Brown University political scientist Anna Doe met a Brown 5.",
        "Noun(Brown University political scientist Anna Doe) Verb(met) Noun(a Brown) Noun(5) Other(.)"
    )]
    [InlineData("The F-16 is Brown’s new big jet.", "Noun(The F-16) Verb(is) Noun(Brown’s new big jet) Other(.)")]
    [InlineData(
        "Min-ji, 41, of AT&T paid 3.5% more.",
        "Noun(Min-ji) Comma(,) Noun(41) Comma(,) Preposition(of) Noun(AT&T) Verb(paid) Noun(3.5%) Adverb(more) Other(.)"
    )]
    [InlineData(
        "The men the mayor met were his brothers.",
        "Noun(The men) Noun(the mayor) Verb(met) Verb(were) Noun(his brothers) Other(.)"
    )]
    [InlineData(
        "He would not have said it; it was said, it is being said, it has been said again.",
        "Pronoun(He) Verb(would not have said) Pronoun(it) Comma(;) Pronoun(it) Verb(was said) Comma(,) Pronoun(it) Verb(is being said) Comma(,) Pronoun(it) Verb(has been said) Adverb(again) Other(.)"
    )]
    [InlineData(
        "To be called late is to say it, and not to slowly say it; he has to.",
        "Infinitive(To be called) Noun(late) Verb(is) Infinitive(to say) Pronoun(it) Comma(,) Conjunction(and) Adverb(not) Infinitive(to slowly say) Pronoun(it) Comma(;) Pronoun(he) Verb(has) Preposition(to) Other(.)"
    )]
    [InlineData(
        "He was going to say it to the mayor and to Brown.",
        "Pronoun(He) Verb(was going) Infinitive(to say) Pronoun(it) Preposition(to) Noun(the mayor) Conjunction(and) Preposition(to) Noun(Brown) Other(.)"
    )]
    [InlineData(
        "He did it, having been there, to have done it and to do it.",
        "Pronoun(He) Verb(did) Pronoun(it) Comma(,) Gerund(having been) Adverb(there) Comma(,) Infinitive(to have done) Pronoun(it) Conjunction(and) Infinitive(to do) Pronoun(it) Other(.)"
    )]
    [InlineData(
        "As he said, and as Brown has said, it was late.",
        "Subordinator(As) Pronoun(he) Verb(said) Comma(,) Conjunction(and) Subordinator(as) Noun(Brown) Verb(has said) Comma(,) Pronoun(it) Verb(was) Noun(late) Other(.)"
    )]
    [InlineData(
        "As the spokesman put it, as president he would go.",
        "Subordinator(As) Noun(the spokesman) Verb(put) Pronoun(it) Comma(,) Preposition(as) Noun(president) Pronoun(he) Verb(would go) Other(.)"
    )]
    [InlineData(
        "As Jane Doe, a farmer, put it, he was known as Doe.",
        "Subordinator(As) Noun(Jane Doe) Comma(,) Noun(a farmer) Comma(,) Verb(put) Pronoun(it) Comma(,) Pronoun(he) Verb(was known) Preposition(as) Noun(Doe) Other(.)"
    )]
    [InlineData("As Brown said.", "Subordinator(As) Noun(Brown) Verb(said) Other(.)")]
    [InlineData(
        "He, she (or they), who came: all left; nobody – not one — stayed.",
        "Pronoun(He) Comma(,) Pronoun(she) Open(() Conjunction(or) Pronoun(they) Close()) Comma(,) Relative(who) Verb(came) Colon(:) Noun(all left) Comma(;) Pronoun(nobody) Dash(–) Adverb(not) Noun(one) Dash(—) Verb(stayed) Other(.)"
    )]
    [InlineData(
        "Really?! Yes... (He left.) Then he came.",
        "Noun(Really) Other(?) Other(!) // Noun(Yes) Other(...) // Open(() Pronoun(He) Verb(left) Other(.) Close()) // Adverb(Then) Pronoun(he) Verb(came) Other(.)"
    )]
    [InlineData(
        "“Really?” he asked. “Yes!” Brown said.",
        "Quote(“Really?”) Pronoun(he) Verb(asked) Other(.) // Quote(“Yes!”) Noun(Brown) Verb(said) Other(.)"
    )]
    [InlineData("“Really?” Brown left.", "Quote(“Really?”) // Noun(Brown) Verb(left) Other(.)")]
    [InlineData("“Really?” he left.", "Quote(“Really?”) Pronoun(he) Verb(left) Other(.)")]
    [InlineData("“Yes.” He left.", "Quote(“Yes.”) // Pronoun(He) Verb(left) Other(.)")]
    [InlineData("“Yes.” he said.", "Quote(“Yes.”) Pronoun(he) Verb(said) Other(.)")]
    [InlineData("“Yes,” he said.", "Quote(“Yes,”) Pronoun(he) Verb(said) Other(.)")]
    [InlineData("“Yes ...” Brown said.", "Quote(“Yes ...”) Noun(Brown) Verb(said) Other(.)")]
    [InlineData("“Yes ...” Brown left.", "Quote(“Yes ...”) // Noun(Brown) Verb(left) Other(.)")]
    [InlineData("“Yes...” Brown said.", "Quote(“Yes...”) Noun(Brown) Verb(said) Other(.)")]
    [InlineData("“Yes…” Brown said.", "Quote(“Yes…”) Noun(Brown) Verb(said) Other(.)")]
    [InlineData("“Yes…” Brown left.", "Quote(“Yes…”) // Noun(Brown) Verb(left) Other(.)")]
    [InlineData(
        "“Is it ‘late’?” Brown asked. “It was ‘late.’” Brown left.",
        "Quote(“Is it ‘late’?”) Noun(Brown) Verb(asked) Other(.) // Quote(“It was ‘late.’”) // Noun(Brown) Verb(left) Other(.)"
    )]
    [InlineData(
        "“It is (late.)” Brown left. “It is [late!]” Brown asked.",
        "Quote(“It is (late.)”) // Noun(Brown) Verb(left) Other(.) // Quote(“It is [late!]”) Noun(Brown) Verb(asked) Other(.)"
    )]
    [InlineData("“Yes.” “No.”", "Quote(“Yes.”) // Quote(“No.”)")]
    [InlineData("“Yes” “No.”", "Quote(“Yes”) Quote(“No.”)")]
    [InlineData("“Yes.”, he said.", "Quote(“Yes.”) Comma(,) Pronoun(he) Verb(said) Other(.)")]
    [InlineData("“It is late.” 5 men left.", "Quote(“It is late.”) Noun(5 men) Verb(left) Other(.)")]
    [InlineData("“It is late.” — Brown", "Quote(“It is late.”) Dash(—) Noun(Brown)")]
    [InlineData(
        "“It is late!” the mayor of the old town by the sea and of the island in it said.",
        "Quote(“It is late!”) Noun(the mayor) Preposition(of) Noun(the old town) Preposition(by) Noun(the sea) Conjunction(and) Preposition(of) Noun(the island) Preposition(in) Pronoun(it) Verb(said) Other(.)"
    )]
    [InlineData(
        "“It is late!” the mayor of the old town said.",
        "Quote(“It is late!”) Noun(the mayor) Preposition(of) Noun(the old town) Verb(said) Other(.)"
    )]
    [InlineData("“It is late!” the mayor has gone.", "Quote(“It is late!”) Noun(the mayor) Verb(has gone) Other(.)")]
    [InlineData("“It is late!” the mayor told us.", "Quote(“It is late!”) Noun(the mayor) Verb(told) Pronoun(us) Other(.)")]
    [InlineData("“It is late!” (Brown)", "Quote(“It is late!”) Open(() Noun(Brown) Close())")]
    [InlineData(
        "He called it “late” and “early.” Brown left.",
        "Pronoun(He) Verb(called) Pronoun(it) Quote(“late”) Conjunction(and) Quote(“early.”) // Noun(Brown) Verb(left) Other(.)"
    )]
    [InlineData("He called it “late.", "Pronoun(He) Verb(called) Pronoun(it) Quote(“late.)")]
    [InlineData(
        "She said: “It is late. We are tired.” He left.",
        "Pronoun(She) Verb(said) Colon(:) Quote(“It is late. We are tired.”) // Pronoun(He) Verb(left) Other(.)"
    )]
    [InlineData(
        "She said, “It is late? It is.” and left.",
        "Pronoun(She) Verb(said) Comma(,) Quote(“It is late? It is.”) Conjunction(and) Verb(left) Other(.)"
    )]
    [InlineData("“‘Late’ is what he said,” Brown said.", "Quote(“‘Late’ is what he said,”) Noun(Brown) Verb(said) Other(.)")]
    [InlineData("\"Yes.\" Brown left.", "Quote(\"Yes.\") // Noun(Brown) Verb(left) Other(.)")]
    [InlineData(
        "He has slowly, and she has not ever, said it.",
        "Pronoun(He) Verb(has) Adverb(slowly) Comma(,) Conjunction(and) Pronoun(she) Verb(has) Adverb(not) Adverb(ever) Comma(,) Verb(said) Pronoun(it) Other(.)"
    )]
    [InlineData(
        "The Tuesday report and the report Tuesday were his.",
        "Noun(The Tuesday report) Conjunction(and) Noun(the report) Time(Tuesday) Verb(were) Noun(his) Other(.)"
    )]
    [InlineData(
        "The 41-year-old man paid $5 to No. 3.",
        "Noun(The 41-year-old man) Verb(paid) Noun($5) Preposition(to) Noun(No.) Noun(3) Other(.)"
    )]
    [InlineData("As mayor, Brown said no.", "Preposition(As) Noun(mayor) Comma(,) Noun(Brown) Verb(said) Noun(no) Other(.)")]
    [InlineData(
        "He did so [today] — or so; she: not.",
        "Pronoun(He) Verb(did) Adverb(so) Open([) Time(today) Close(]) Dash(—) Conjunction(or) Adverb(so) Comma(;) Pronoun(she) Colon(:) Adverb(not) Other(.)"
    )]
    [InlineData(
        "He is to slowly leave and to not go.",
        "Pronoun(He) Verb(is) Infinitive(to slowly leave) Conjunction(and) Infinitive(to not go) Other(.)"
    )]
    [InlineData(
        "To Brown, to be fair, he went to.",
        "Preposition(To) Noun(Brown) Comma(,) Infinitive(to be) Noun(fair) Comma(,) Pronoun(he) Verb(went) Preposition(to) Other(.)"
    )]
    [InlineData(
        "“It is late” and “it is ‘late.’” Brown left.",
        "Quote(“It is late”) Conjunction(and) Quote(“it is ‘late.’”) // Noun(Brown) Verb(left) Other(.)"
    )]
    [InlineData(
        "“Is it?” She left. “Is it!” Brown, the mayor, asked. “Is it?” Not one left.",
        "Quote(“Is it?”) // Pronoun(She) Verb(left) Other(.) // Quote(“Is it!”) Noun(Brown) Comma(,) Noun(the mayor) Comma(,) Verb(asked) Other(.) // Quote(“Is it?”) // Adverb(Not) Noun(one left) Other(.)"
    )]
    [InlineData(
        "“It is late—” Brown said. “It is late -” Brown said.",
        "Quote(“It is late—”) Noun(Brown) Verb(said) Other(.) // Quote(“It is late -”) Noun(Brown) Verb(said) Other(.)"
    )]
    [InlineData(
        "“It is late” – Brown left – “and early.”",
        "Quote(“It is late”) Dash(–) Noun(Brown) Verb(left) Dash(–) Quote(“and early.”)"
    )]
    [InlineData("“It is late,” Brown said. “Early.", "Quote(“It is late,”) Noun(Brown) Verb(said) Other(.) // Quote(“Early.)")]
    [InlineData("Brown (“the mayor”) left.", "Noun(Brown) Open(() Quote(“the mayor”) Close()) Verb(left) Other(.)")]
    [InlineData(
        "He called it “late.” “Early,” she said.",
        "Pronoun(He) Verb(called) Pronoun(it) Quote(“late.”) // Quote(“Early,”) Pronoun(she) Verb(said) Other(.)"
    )]
    [InlineData(
        "The mayor called it “late?” He left.",
        "Noun(The mayor) Verb(called) Pronoun(it) Quote(“late?”) // Pronoun(He) Verb(left) Other(.)"
    )]
    [InlineData(
        "“It is late” — and “it is late” – and “it is late” - he left.",
        "Quote(“It is late”) Dash(—) Conjunction(and) Quote(“it is late”) Dash(–) Conjunction(and) Quote(“it is late”) Dash(-) Pronoun(he) Verb(left) Other(.)"
    )]
    [InlineData("“It is late;” she said.", "Quote(“It is late;”) Pronoun(she) Verb(said) Other(.)")]
    [InlineData("“It is late” she said.", "Quote(“It is late”) Pronoun(she) Verb(said) Other(.)")]
    [InlineData(
        "As Brown, 41, put it, it is late.",
        "Subordinator(As) Noun(Brown) Comma(,) Noun(41) Comma(,) Verb(put) Pronoun(it) Comma(,) Pronoun(it) Verb(is) Noun(late) Other(.)"
    )]
    [InlineData("He said “it” as Brown left.", "Pronoun(He) Verb(said) Quote(“it”) Subordinator(as) Noun(Brown) Verb(left) Other(.)")]
    [InlineData(
        "He met Brown, as mayor, left.",
        "Pronoun(He) Verb(met) Noun(Brown) Comma(,) Preposition(as) Noun(mayor) Comma(,) Verb(left) Other(.)"
    )]
    [InlineData(
        "It was late, as Brown, a farmer, said.",
        "Pronoun(It) Verb(was) Noun(late) Comma(,) Subordinator(as) Noun(Brown) Comma(,) Noun(a farmer) Comma(,) Verb(said) Other(.)"
    )]
    [InlineData(
        "He left. As Brown, a farmer, said, it was late.",
        "Pronoun(He) Verb(left) Other(.) // Subordinator(As) Noun(Brown) Comma(,) Noun(a farmer) Comma(,) Verb(said) Comma(,) Pronoun(it) Verb(was) Noun(late) Other(.)"
    )]
    [InlineData(
        "“Late,” as Brown, a farmer, said.",
        "Quote(“Late,”) Subordinator(as) Noun(Brown) Comma(,) Noun(a farmer) Comma(,) Verb(said) Other(.)"
    )]
    [InlineData("He met Brown 2nd.", "Pronoun(He) Verb(met) Noun(Brown) Noun(2nd) Other(.)")]
    public void Words_make_phrases(string text, string phrases) => Assert.Equal(phrases, new Reading(text).Phrases);

    /// <summary>"Doe > said" is Doe who says, "Doe &lt; was told" the one who is told.</summary>
    [Theory]
    [InlineData("The mayor said it was late.", "The mayor > said; it > was")]
    [InlineData("With them he said no.", "he > said")]
    [InlineData("In the town she said no.", "she > said")]
    [InlineData("On Monday last week Brown said no.", "Brown > said")]
    [InlineData("Brown urged Poe to call it late.", "Brown > urged; Poe > to call")]
    [InlineData("Brown was urged to call it late.", "Brown < was urged; Brown > to call")]
    [InlineData("Brown promised Poe to call it late.", "Brown > promised; Brown > to call")]
    [InlineData("Brown left, saying no.", "Brown > left; Brown > saying")]
    [InlineData("Brown left the town, saying no and calling it late.", "Brown > left; Brown > saying; Brown > calling")]
    [InlineData("Brown issued a statement saying no.", "Brown > issued; Brown > saying")]
    [InlineData("With Brown saying no, Poe left.", "Brown > saying; Poe > left")]
    [InlineData("They wrote to Brown saying no.", "They > wrote; They > saying")]
    [InlineData("Brown said Poe left, adding that it was late.", "Brown > said; Poe > left; Brown > adding; it > was")]
    [InlineData("Brown left after Poe said no, adding that it was late.", "Brown > left; Poe > said; Poe > adding; it > was")]
    [InlineData("Calling it a “mistake,” Brown said no.", "Brown > Calling; Brown > said")]
    [InlineData("Calling it late, Brown said no.", "Brown > Calling; Brown > said")]
    [InlineData("The paper quoted Brown as saying no.", "The paper > quoted; Brown > saying")]
    [InlineData("The paper quoted Brown, the minister, as saying no.", "The paper > quoted; Brown > saying")]
    [InlineData("The paper quoted Brown (a farmer) on Monday as saying no.", "The paper > quoted; Brown > saying")]
    [InlineData("The paper quoted a spokesman for the firm as saying no.", "The paper > quoted; a spokesman > saying")]
    [InlineData("The paper quoted him as saying no.", "The paper > quoted; him > saying")]
    [InlineData("Brown was quoted as saying no.", "Brown < was quoted; Brown > saying")]
    [InlineData("Brown made accusations that Poe won, saying no.", "Brown > made; Poe > won; Brown > saying")]
    [InlineData("While Brown slept, the mayor said no.", "Brown > slept; the mayor > said")]
    [InlineData("After a talk, the mayor said no.", "the mayor > said")]
    [InlineData("If asked, Brown says no.", "- > asked; Brown > says")]
    [InlineData("When Brown won, he said no.", "Brown > won; he > said")]
    [InlineData("Leaving town, Brown said no.", "Brown > Leaving; Brown > said")]
    [InlineData("Brown wants to go to say no.", "Brown > wants; Brown > to go; Brown > to say")]
    [InlineData("Brown persuaded Poe to say no.", "Brown > persuaded; Poe > to say")]
    [InlineData("He himself said no.", "himself > said")]
    [InlineData("Brown called “late” what Poe called “early.”", "Brown > called; Poe > called")]
    [InlineData("On the way to the town they saw Poe.", "they > saw")]
    [InlineData("Of the men he says no.", "he > says")]
    [InlineData("Brown [sic] said no.", "Brown > said")]
    [InlineData("He and the mayor said no.", "He > said")]
    [InlineData("To win, Brown left.", "Brown > To win; Brown > left")]
    [InlineData("He was asked to go and to stay.", "He < was asked; He > to go; He > to stay")]
    [InlineData("He urged them to stay.", "He > urged; them > to stay")]
    [InlineData("The paper quoted Brown on Monday as saying no.", "The paper > quoted; Brown > saying")]
    [InlineData("The paper quoted Brown again as saying no.", "The paper > quoted; Brown > saying")]
    [InlineData("He left saying no and repeatedly calling her.", "He > left; He > saying; He > calling")]
    [InlineData("Brown read a letter calling her late.", "Brown > read; Brown > calling")]
    [InlineData("He wants to leave, saying no.", "He > wants; He > to leave; He > saying")]
    [InlineData("Brown worried, saying no.", "Brown > worried; Brown > saying")]
    [InlineData("In the town, saying no, he left.", "he > saying; he > left")]
    [InlineData("The house fell, calling for help.", "The house > fell; The house > calling")]
    [InlineData("Leaving “early,” he said no.", "he > Leaving; he > said")]
    [InlineData("Brown has a plan, the mayor, he said.", "Brown > has; he > said")]
    [InlineData("Brown met Doe, he said.", "Brown > met; he > said")]
    [InlineData("The paper has quoted him again as saying no.", "The paper > has quoted; him > saying")]
    [InlineData("They have footage of Brown saying no.", "They > have; Brown > saying")]
    [InlineData("With Brown calling it late, they left.", "Brown > calling; they > left")]
    [InlineData("He urged, to go, Poe.", "He > urged; He > to go")]
    [InlineData("Then saying no, he left.", "he > saying; he > left")]
    [InlineData("And saying no, he left.", "he > saying; he > left")]
    [InlineData("Brown came late, and saying no, he left.", "Brown > came; Brown > saying; he > left")]
    [InlineData("Calling her and saying no, he left.", "he > Calling; he > saying; he > left")]
    [InlineData("Calling her, saying no, he left.", "he > Calling; he > saying; he > left")]
    [InlineData("He left calling her and saying no.", "He > left; He > calling; He > saying")]
    [InlineData("“Late,” Brown said, calling it so.", "Brown > said; Brown > calling")]
    [InlineData("“Late,” he said, “is it,” calling her.", "he > said; he > calling")]
    [InlineData("In “Late,” Brown said no.", "Brown > said")]
    [InlineData("In the “Late,” of the town, Brown said no.", "Brown > said")]
    public void Verbs_have_subjects(string text, string subjects) => Assert.Equal(subjects, new Reading(text).Subjects);
}
