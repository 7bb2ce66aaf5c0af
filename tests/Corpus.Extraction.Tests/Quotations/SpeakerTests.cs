using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;

namespace Corpus.Extraction.Tests.Quotations;

public class SpeakerTests
{
    [Theory]
    [InlineData("Anna Novak came home. “It is late,” Novak said.", "Anna Novak")]
    [InlineData("Anna Novak met Peter Brown. “It is late,” she said.", "Anna Novak")]
    [InlineData("Anna Novak met Peter Brown. “It is late,” he said.", "Peter Brown")]
    [InlineData("Peter Brown thanked Paul Smith. “It is late,” he said.", "Peter Brown")]
    [InlineData("Peter Brown left.\nPaul Smith, a farmer, stayed.\n“It is late,” he said.", "Paul Smith")]
    [InlineData("The ministry was glad. It called the plan “fine work.”", "The ministry")]
    [InlineData("A spokesman came out. “It is late,” the spokesman said.", "A spokesman")]
    [InlineData("Novak’s spokesman came out.\n“It is late,” the spokesman said.", "Novak’s spokesman")]
    [InlineData("“It is late,” said Brown’s wife and adviser, Anna Novak.", "Anna Novak")]
    [InlineData("Brown’s wife and adviser, Anna Novak, said it was “late.”", "Anna Novak")]
    [InlineData("“It is late,” said Peter Brown, who runs the firm.", "Peter Brown")]
    [InlineData("Peter Brown, the minister, who called it “late,” left.", "Peter Brown")]
    [InlineData("The ministry issued its own readout of the call, which stressed “good ties.”", "The ministry")]
    [InlineData("Beijing called the plan “fine work.”", "China")]
    [InlineData("“It is late,” said Beijing.", "China")]
    [InlineData("“It is late,” said an aide familiar with the talks.", "an aide familiar with the talks")]
    [InlineData("People familiar with the plan called it “late.”", "People familiar with the plan")]
    [InlineData("“It is late,” said an academic at the college.", "an academic at the college")]
    [InlineData("“It is late,” said lead author Dr. Rakesha Dorn of the college.", "Rakesha Dorn")]
    [InlineData("“It is late,” fund manager Rakesha Dorn said.", "Rakesha Dorn")]
    [InlineData("“It is late,” said Year 9 pupil Anna Novak.", "Anna Novak")]
    [InlineData("“It is late,” world No. 1 Anna Novak said.", "Anna Novak")]
    [InlineData("NEW LIDOVA: Minister Anna Novak blamed the states, saying they “slept late” again.", "Anna Novak")]
    [InlineData("Her husband, Siole, was tired. “It is late,” he said.", "Siole")]
    [InlineData("Anna Novak and Peter Novak left. “It is late,” Novak said.", null)]
    [InlineData("Anna Novak and Peter Novak left. Novak was tired. “It is late,” she said.", "Anna Novak")]
    [InlineData("Peter Brown spoke. That worries Rakesha Dorn, president of the union.\n“It is late,” she said.", "Rakesha Dorn")]
    [InlineData("“It is late,” it was said.", null)]
    [InlineData("“It is late and everybody is tired of it.”", null)]
    [InlineData("Anna Novak met Peter Brown.\n“BROWN: It is late and I am tired.”", "Peter Brown")]
    [InlineData("Anna Novak met Peter Novak.\n“NOVAK: It is late and I am tired.”", null)]
    [InlineData("Anna Novak met Peter McNovak.\n“NOVAK: It is late and I am tired.”", "Anna Novak")]
    [InlineData("A spokesman left. “It is late,” a spokesman said.", "a spokesman")]
    [InlineData("A spokesman left. “It is late,” the spokesman said.", "A spokesman")]
    [InlineData("The old spokesman left. “It is late,” the old spokesman said.", "The old spokesman")]
    [InlineData("One spokesman left. “It is late,” another spokesman said. “Cold,” another spokesman said.", "another spokesman")]
    [InlineData("An aide left. “It is late,” an aide said. “Cold,” said an aide.", "an aide")]
    [InlineData("The spokesman came. “It is late,” he said.", "The spokesman")]
    [InlineData("The spokeswoman came. “It is late,” she said.", "The spokeswoman")]
    [InlineData("The spokeswoman came. “It is late,” he said.", null)]
    [InlineData("The officials came. “It is late,” they said.", "The officials")]
    [InlineData("The report came. “It is late,” it said.", "The report")]
    [InlineData("The aide came. “It is late,” he said.", "The aide")]
    [InlineData("The house came. “It is late,” he said.", null)]
    [InlineData("Anna Novak met Peter Brown. Novak smiled. “It is late,” he said.", "Peter Brown")]
    [InlineData("Peter Brown met Paul Smith, a farmer. “It is late,” he said.", "Peter Brown")]
    [InlineData("Peter Brown said that Paul Smith left. “It is late,” he said.", "Peter Brown")]
    [InlineData("Anna Novak left. Her claim that it is “late” was read.", "Anna Novak")]
    [InlineData("Peter Brown left. His claim that it is “late” was read.", "Peter Brown")]
    [InlineData("Peter Brown himself called it “late.”", "Peter Brown")]
    [InlineData("Anna Novak left. She herself called it “late.”", "Anna Novak")]
    [InlineData("Peter Brown, then the mayor, who called it “late,” left.", "Peter Brown")]
    [InlineData("The mayor, Peter Brown, who called it “late,” left.", "Peter Brown")]
    [InlineData("A statement of the plan, which called it “late,” is old.", "A statement")]
    [InlineData("The man in town who called it “late” left.", "The man")]
    [InlineData("“It is late,” said the mayor, Peter Brown.", "Peter Brown")]
    [InlineData("“It is late,” said the mayor, Peter Brown’s wife.", "the mayor")]
    [InlineData("“It is late,” said the mayor of Poe, a friend of Brown.", "the mayor")]
    [InlineData("“It is late,” said the ministry’s statement.", "the ministry")]
    [InlineData("“It is late,” said Brown’s man. “It is cold,” he said.", "Brown’s man")]
    [InlineData("Anna Novak and Peter Novak left. “It is late,” Novak said. “It is cold,” she said.", "Anna Novak")]
    [InlineData("A man and a woman met. “It is late,” she said. “It is,” he said.", "A man")]
    [InlineData("Paul Smith came. Peter Brown came.\n“It is late,” said Paul Smith.\n“It is cold,” he said.", "Paul Smith")]
    [InlineData("Anna Novak, the mayor, left. “It is late,” the mayor said.", "Anna Novak")]
    [InlineData("Mayor Anna Novak left. Peter Brown came. “It is late,” the mayor said.", "Anna Novak")]
    [InlineData("Sen. Anna Novak left. Peter Brown came. “It is late,” the senator said.", "Anna Novak")]
    [InlineData("Peter Brown, 61, met Paul Smith. “It is late,” the 61-year-old said.", "Peter Brown")]
    [InlineData("Peter Brown came. His mother, Anna Novak, left. “It is late,” his mother said.", "Anna Novak")]
    [InlineData("The mayor, Anna Novak, met the judge, Peter Brown. “It is late,” the judge said.", "Peter Brown")]
    [InlineData("The Ministry of Trade was glad. The court was not. “It is late,” the ministry said.", "Ministry of Trade")]
    [InlineData("Mayor Anna Novak met Mayor Peter Brown. “It is late,” the mayor said.", null)]
    [InlineData("Mayor Anna Novak left. Mayor Peter Brown stayed. Brown was tired. “It is late,” the mayor said.", "Peter Brown")]
    [InlineData("The chef Anna Novak met Peter Brown of Chile. “It is late,” the chef said.", "Anna Novak")]
    [InlineData("US President Peter Brown met Chinese President Anna Novak. “It is late,” the Chinese leader said.", "Anna Novak")]
    [InlineData("Peter Brown came. “It is late,” the Chinese leader said.", null)]
    [InlineData("Striker Peter Brown met Anna Novak. “It is late,” the striker said.", "Peter Brown")]
    [InlineData("Brenkov, a Lidova maker of paint, has closed. “It is late,” the company said.", "Brenkov")]
    [InlineData("Her daughter, Anna, came. “It is late,” her daughter said.", "Anna")]
    [InlineData("“It is late,” eBay said.", "eBay")]
    [InlineData("Anna Novak left. The anti-Novak said “no” to it.", null)]
    [InlineData("“It is late,” Omar al-Novak said.", "Omar al-Novak")]
    [InlineData("Anna Novak came. “It is late,” the expert said.", "Anna Novak")]
    [InlineData("Anna Novak came. “It is late,” the witness said.", null)]
    [InlineData("Donor Rakeshu Dorn came. Rakeshu Dorn was tired. “It is late,” Dorn said.", "Rakeshu Dorn")]
    [InlineData("Late last month the Brown Institute closed. “It is late,” the institute said.", "Brown Institute")]
    [InlineData("Mayor Anna Novak came. “It is late,” the former mayor said.", null)]
    [InlineData("Anna Novak, a farmer, came. “It is late,” a farmer said.", "a farmer")]
    [InlineData("Anna Novak, who is a farmer, came. “It is late,” the farmer said.", "Anna Novak")]
    [InlineData("Anna Novak works as a farmer. “It is late,” the farmer said.", "Anna Novak")]
    [InlineData("A farmer named Anna Novak came. “It is late,” the farmer said.", "Anna Novak")]
    [InlineData("Driver and farmer Anna Novak came. “It is late,” the driver said.", "Anna Novak")]
    [InlineData("Anna Novak lost the race. “It is late,” the investor said.", "Anna Novak")]
    [InlineData("Anna Novak met Peter Brown. “It is late,” the judge said.", null)]
    [InlineData("Peter Brown told Anna Novak that the investor was “late.”", "Peter Brown")]
    [InlineData("“It is late,” the investor said.", "the investor")]
    [InlineData("A spokesman for Anna Novak said: “It is late.”", "A spokesman for Anna Novak")]
    [InlineData("The mother of Anna Novak said: “It is late.”", "The mother")]
    [InlineData("A spokesman for the mayor, Anna Novak, said: “It is late.”", "A spokesman for the mayor, Anna Novak")]
    [InlineData("Secretary of State Anna Novak said: “It is late.”", "Anna Novak")]
    [InlineData("A letter from the mayor, Anna Novak, said: “It is late.”", "Anna Novak")]
    [InlineData("“It is late and all are tired.”\n\nAnna Novak adds, “It just is.”", "Anna Novak")]
    [InlineData(
        "“We won,” Anna Novak said.\nIt was cold.\nIt was late.\nIt was dark.\nThey left.\n“It is late,” the striker said.",
        "Anna Novak"
    )]
    [InlineData("Anna Novak died.\nIt was cold.\nIt was late.\nIt was dark.\nThey left.\n“It is late,” the coroner said.", null)]
    [InlineData(
        "“We won,” Anna Novak said. Peter Brown left.\nIt was cold.\nIt was late.\nIt was dark.\nThey left.\n“It is late,” the striker said.",
        null
    )]
    [InlineData("Judge Peter Novak left. “It is late,” the father of one of the victims said.", "the father")]
    [InlineData("Peter Novak left. “It is late,” the owner of two restaurants said.", "the owner")]
    [InlineData("Anna Novak left. “It is late,” the mother of two boys said.", "the mother")]
    [InlineData("Anna Novak left. “It is late,” the mother of two said.", "Anna Novak")]
    [InlineData("Judge Anna Novak jailed a burglar. “It is late,” the mother of two said.", null)]
    [InlineData("Judge Anna Novak jailed Jane Brown. “It is late,” the mother of two said.", null)]
    [InlineData("Anna Novak left. “It is late,” the mother-of-two said.", "Anna Novak")]
    [InlineData("Peter Novak scored twice. The 25-year-old’s agent said it was “late.”", "The 25-year-old’s agent")]
    [InlineData("Lidova Council was glad. The 150-year-old newspaper said it was “late.”", null)]
    [InlineData("Judge Anna Novak jailed a burglar. The 34-year-old said it was “late.”", null)]
    [InlineData("Judge Anna Novak jailed Peter Brown. The 34-year-old said it was “late.”", null)]
    [InlineData("Peter Novak won the race. The 34-year-old said it was “late.”", "Peter Novak")]
    [InlineData("Mayor Anna Novak left. The Oregonian said it was “late.”", "The Oregonian")]
    [InlineData("Peter Novak won the race. “It is late,” the German said.", "Peter Novak")]
    [InlineData("The German Peter Novak won the race. “It is late,” the German said.", "Peter Novak")]
    [InlineData("Anna Novak, 9, died. It rained. They came. Nobody knew why.\nThe coroner said it was “late.”", null)]
    [InlineData("The owner, Brenkov Holdings, said it was “late.”", "Brenkov Holdings")]
    [InlineData("The owner, Brenkov Holdings and the union said it was “late.”", "The owner")]
    [InlineData("The governor, Brenkov Holdings, said it was “late.”", "The governor")]
    [InlineData("After she shot a guard at the bank, Anna Novak, 41, fled. “It is late,” the guard said.", null)]
    [InlineData("After shooting a guard at the bank, Anna Novak, 41, fled. “It is late,” the guard said.", null)]
    [InlineData("A guard at the bank, Anna Novak, 41, fled. “It is late,” the guard said.", "Anna Novak")]
    [InlineData("The Reuters Institute was glad. Reuters said it was “late.”", "Reuters")]
    [InlineData("Brenkov Holdings was glad. Brenkov said it was “late.”", "Brenkov Holdings")]
    [InlineData("Brenkov Energy Corp. was glad. Brenkov said it was “late.”", "Brenkov Energy Corp.")]
    [InlineData("Brenkov Energy Corp. met the Brenkov Foundation. Brenkov said it was “late.”", "Brenkov")]
    [InlineData("Mr Shaikh said it was “late.”", "Shaikh")]
    [InlineData("Attorney General Barr said it was “late.”", "Barr")]
    public void A_source_is_resolved(string text, string? speaker) => Assert.Equal(speaker, Read.LastSpeaker(text));

    /// <summary>The last quotation's source and cue as they stand in the text, and the rule that found them.</summary>
    [Theory]
    [InlineData(
        "“It is late,” Anna Novak, the mayor of Harbour Town, said on Monday.",
        "Anna Novak, the mayor of Harbour Town",
        "said",
        "quote/subject-verb-after"
    )]
    [InlineData("“Is it late?” Anna Novak asked.", "Anna Novak", "asked", "quote/subject-verb-after")]
    [InlineData("“It is late!” shouted Anna Novak.", "Anna Novak", "shouted", "quote/verb-subject-after")]
    [InlineData("“It is late…” Anna Novak said.", "Anna Novak", "said", "quote/subject-verb-after")]
    [InlineData("“It is ...” Anna Novak said.", "Anna Novak", "said", "quote/subject-verb-after")]
    [InlineData("“Is it ‘late’?” Anna Novak asked.", "Anna Novak", "asked", "quote/subject-verb-after")]
    [InlineData("As Anna Novak said, “It is late.”", "Anna Novak", "said", "quote/verb-before")]
    [InlineData("As Anna Novak, a farmer, put it, “It is late.”", "Anna Novak, a farmer", "put it", "quote/verb-before")]
    [InlineData("As president, Anna Novak said it was “late.”", "Anna Novak", "said", "quote/verb-before")]
    [InlineData("“It is late,” as the spokesman put it.", "the spokesman", "put it", "quote/subject-verb-after")]
    [InlineData(
        "“It is late,” says the ministry’s new spokesman, Peter Brown.",
        "the ministry’s new spokesman, Peter Brown",
        "says",
        "quote/verb-subject-after"
    )]
    [InlineData("Air Force 1st Lt. Peter Brown said it was “late.”", "Air Force 1st Lt. Peter Brown", "said", "quote/verb-before")]
    [InlineData("In 2012 Brown said it was “late.”", "Brown", "said", "quote/verb-before")]
    [InlineData("On Monday Brown said it was “late.”", "Brown", "said", "quote/verb-before")]
    [InlineData("The 2012 Brown campaign said it was “late.”", "The 2012 Brown campaign", "said", "quote/verb-before")]
    [InlineData(
        "The Brown University political scientist Anna Novak said it was “late.”",
        "The Brown University political scientist Anna Novak",
        "said",
        "quote/verb-before"
    )]
    [InlineData("Peter Brown last week said it was “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("To be fair, Peter Brown said, it was “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("Peter Brown, to quote his wife, said it was “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("Peter Brown has not yet said it was “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("Peter Brown would have said it was “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("Peter Brown was told it was “late.”", null, null, "quote/no-source")]
    [InlineData("Peter Brown, having said it was “late,” left.", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("Asked about it, Peter Brown called it “late.”", "Peter Brown", "called", "quote/verb-before")]
    [InlineData("Being late, Peter Brown said it was “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("“It is late”; Peter Brown said.", "Peter Brown", "said", "quote/subject-verb-after")]
    [InlineData("“It is late” — Peter Brown.", "Peter Brown", null, "quote/name-after-dash")]
    [InlineData("Peter Brown: “It is late.”", "Peter Brown", null, "quote/noun-before-colon")]
    [InlineData("Peter Brown himself said it was “late.”", "himself", "said", "quote/verb-before")]
    [InlineData("Peter Brown, who once said it was “late,” left.", "who", "said", "quote/verb-before")]
    [InlineData("It was “late,” said the man who runs the mill.", "the man", "said", "quote/verb-subject-after")]
    [InlineData("The man whom Peter Brown called “late” left.", "Peter Brown", "called", "quote/verb-before")]
    [InlineData(
        "The mayor of the old harbour town, Anna Novak, told a crowd of three hundred on Monday that it was “late.”",
        "The mayor of the old harbour town, Anna Novak",
        "told",
        "quote/verb-before"
    )]
    [InlineData(
        "The firm’s chief executive officer and founder, Anna Novak, said it was “late.”",
        "The firm’s chief executive officer and founder, Anna Novak",
        "said",
        "quote/verb-before"
    )]
    [InlineData("Some said it was “late.”", "Some", "said", "quote/verb-before")]
    [InlineData("Many in the old town said it was “late.”", "Many in the old town", "said", "quote/verb-before")]
    [InlineData("The office of the mayor said in a statement it was “late.”", "The office of the mayor", "said", "quote/verb-before")]
    [InlineData("A statement by the ministry said it was “late.”", "A statement by the ministry", "said", "quote/verb-before")]
    [InlineData("The report says it is “late.”", "The report", "says", "quote/verb-before")]
    [InlineData("A second official, who asked not to be named, said it was “late.”", "A second official", "said", "quote/verb-before")]
    [InlineData("The 41-year-old farmer said it was “late.”", "The 41-year-old farmer", "said", "quote/verb-before")]
    [InlineData("The then-minister said it was “late.”", "The then-minister", "said", "quote/verb-before")]
    [InlineData("His wife and two sons said it was “late.”", "His wife and two sons", "said", "quote/verb-before")]
    [InlineData("There is, the ministry said, a “late” train.", "the ministry", "said", "quote/verb-before")]
    [InlineData("When asked, the ministry said it was “late.”", "the ministry", "said", "quote/verb-before")]
    [InlineData("If Peter Brown says it is “late,” he is wrong.", "Peter Brown", "says", "quote/verb-before")]
    [InlineData("In a letter to the ministry, Peter Brown said it was “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("According to the ministry, it was “late.”", "the ministry", "According", "quote/according-to-before")]
    [InlineData("It was “late,” according to Peter Brown, the mayor.", "Peter Brown, the mayor", "according", "quote/according-to-after")]
    [InlineData("It was “late,” according to two people who were there.", "two people", "according", "quote/according-to-after")]
    [InlineData("It was “late,” as Peter Brown has said.", "Peter Brown", "said", "quote/subject-verb-after")]
    [InlineData("It was “late,” said he.", "he", "said", "quote/verb-subject-after")]
    [InlineData("“Late,” said a man of forty, with a smile, “and early.”", "a man of forty", "said", "quote/verb-before")]
    [InlineData("“It is late,” read a sign at the gate.", "a sign at the gate", "read", "quote/verb-subject-after")]
    [InlineData("“It is late,” the letter reads.", "the letter", "reads", "quote/subject-verb-after")]
    [InlineData("“It is late,” Peter Brown said, adding that it was “early.”", "Peter Brown", "adding", "quote/verb-before")]
    [InlineData("“It is late,” Peter Brown said and added, “It is early.”", "Peter Brown", "added", "quote/verb-before")]
    [InlineData("Peter Brown said it was “late” and the mayor called it “early.”", "the mayor", "called", "quote/verb-before")]
    [InlineData("Peter Brown told Anna Novak it was “late.”", "Peter Brown", "told", "quote/verb-before")]
    [InlineData("Peter Brown told the Harbour Times it was “late.”", "Peter Brown", "told", "quote/verb-before")]
    [InlineData("Peter Brown, speaking to reporters in the rain, said it was “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("Peter Brown did not say it was “late.”", "Peter Brown", "say", "quote/verb-before")]
    [InlineData("Peter Brown denied that it was “late.”", "Peter Brown", "denied", "quote/verb-before")]
    [InlineData("Peter Brown asked Anna Novak whether it was “late.”", "Peter Brown", "asked", "quote/verb-before")]
    [InlineData("Peter Brown’s wife said it was “late.”", "Peter Brown’s wife", "said", "quote/verb-before")]
    [InlineData("In his words, it was “late.”", "his", "words", "quote/noun-of-saying-before")]
    [InlineData("In Peter Brown’s words, it was “late.”", "Peter Brown", "words", "quote/noun-of-saying-before")]
    [InlineData("To Peter Brown, it was “late.”", null, null, "quote/no-source")]
    [InlineData("For Peter Brown it was “late.”", null, null, "quote/no-source")]
    [InlineData("Peter Brown wrote on his page: “It is late.”", "Peter Brown", "wrote", "quote/verb-before")]
    [InlineData("“It is late,” Peter Brown said.\n“It is early,” he added.", "he", "added", "quote/subject-verb-after")]
    [InlineData("“It is late,” Peter Brown said. “It is early.” He left.", "Peter Brown", "said", "quote/same-paragraph")]
    [InlineData("“It is late.”\n— Peter Brown", "Peter Brown", null, "quote/signature-below")]
    [InlineData("Peter Brown smiled. “It is late and I am tired.”", "Peter Brown", null, "quote/sentence-before")]
    [InlineData(
        "Anna Novak met Peter Brown. “It is late,” he told her. “Is it?” she asked him.",
        "she",
        "asked",
        "quote/subject-verb-after"
    )]
    [InlineData("The ministers met. “It is late,” they said.", "they", "said", "quote/subject-verb-after")]
    [InlineData("Her brother said it was “late.”", "Her brother", "said", "quote/verb-before")]
    [InlineData("With Peter Brown saying it was “late,” they left.", "Peter Brown", "saying", "quote/verb-before")]
    [InlineData("Peter Brown urged the mayor to call it “late.”", "the mayor", "call", "quote/verb-before")]
    [InlineData("Peter Brown persuaded the mayor to say it was “late.”", "the mayor", "say", "quote/verb-before")]
    [InlineData("Peter Brown wants to say it is “late.”", "Peter Brown", "say", "quote/verb-before")]
    [InlineData("Once Peter Brown said it was “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("Each of the farmers said it was “late.”", "Each of the farmers", "said", "quote/verb-before")]
    [InlineData("Several farmers said it was “late.”", "Several farmers", "said", "quote/verb-before")]
    [InlineData("Most said it was “late.”", "Most", "said", "quote/verb-before")]
    [InlineData("Another said it was “late.”", "Another", "said", "quote/verb-before")]
    [InlineData("Both said it was “late.”", "Both", "said", "quote/verb-before")]
    [InlineData("All said it was “late.”", "All", "said", "quote/verb-before")]
    [InlineData("Few said it was “late.”", "Few", "said", "quote/verb-before")]
    [InlineData("It was called “late” by Peter Brown.", "Peter Brown", "called", "quote/passive-with-agent")]
    [InlineData(
        "It was described as “late” by the ministry of the interior.",
        "the ministry of the interior",
        "described",
        "quote/passive-with-agent"
    )]
    [InlineData("He said (and she heard) “it is late.”", "He", "said", "quote/verb-before")]
    [InlineData("’Twas late, and “it is late,” Peter Brown said.", "Peter Brown", "said", "quote/subject-verb-after")]
    [InlineData("“Is it late [today]?” Peter Brown asked.", "Peter Brown", "asked", "quote/subject-verb-after")]
    [InlineData("He called it ‘late’ — ‘very late’ — and left.", "He", "called", "quote/verb-before")]
    [InlineData("“It is late.”[1] Peter Brown left.", null, null, "quote/no-source")]
    [InlineData("Peter Brown: It was “late.”", "Peter Brown", null, "quote/name-heads-line")]
    [InlineData("Per cent figures were “late.”", null, null, "quote/no-source")]
    [InlineData("The so-called “late” train left.", null, null, "quote/no-source")]
    [InlineData("The film “Late Trains” won.", null, null, "quote/title-of-work")]
    [InlineData("The word “late” is old.", null, null, "quote/no-source")]
    [InlineData("He has a “late,” not an “early,” train.", null, null, "quote/no-source")]
    [InlineData("That, said Peter Brown, is “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("Peter Brown and, later, Anna Novak said it was “late.”", "Anna Novak", "said", "quote/verb-before")]
    [InlineData("Peter Brown, 41, of Harbour Town, said it was “late.”", "Peter Brown, 41", "said", "quote/verb-before")]
    [InlineData(
        "“It is late,” said 41-year-old Peter Brown of Harbour Town.",
        "41-year-old Peter Brown of Harbour Town",
        "said",
        "quote/verb-subject-after"
    )]
    [InlineData("“It is late,” Brown said, his voice breaking, “and cold.”", "Brown", "said", "quote/verb-before")]
    [InlineData("Peter Brown’s statement that it is “late” was read.", "Peter Brown", "statement", "quote/statement-before")]
    [InlineData("A letter in which Peter Brown called it “late” was read.", "Peter Brown", "called", "quote/verb-before")]
    [InlineData("Peter Brown, whose wife said it was “late,” left.", "wife", "said", "quote/verb-before")]
    [InlineData("Peter Brown was quoted as saying it was “late.”", "Peter Brown", "saying", "quote/verb-before")]
    [InlineData("The agency quoted Peter Brown as saying it was “late.”", "Peter Brown", "saying", "quote/verb-before")]
    [InlineData(
        "The paper cited a spokesman for the ministry as telling lawmakers that it was “late.”",
        "a spokesman for the ministry",
        "telling",
        "quote/verb-before"
    )]
    [InlineData(
        "The paper quoted Peter Brown, who came on Monday, as saying, “We will pay.”",
        "Peter Brown",
        "saying",
        "quote/verb-before"
    )]
    [InlineData("“We will pay,” the agency quoted Peter Brown as saying.", "Peter Brown", "saying", "quote/subject-verb-after")]
    [InlineData("“We will pay,” Peter Brown was quoted by the agency as saying.", "Peter Brown", "saying", "quote/subject-verb-after")]
    [InlineData("“We will pay,” the agency said as leaving became harder.", "the agency", "said", "quote/subject-verb-after")]
    [InlineData("“We will pay,” Peter Brown told the crowd as shouting grew.", "Peter Brown", "told", "quote/subject-verb-after")]
    [InlineData("Peter Brown is said to have called it “late.”", "Peter Brown", "called", "quote/verb-before")]
    [InlineData("Peter Brown could not be reached, but his wife said it was “late.”", "his wife", "said", "quote/verb-before")]
    [InlineData("Asked whether it was late, he said, “Yes.”", "he", "said", "quote/verb-before")]
    [InlineData("Told that it was late, Peter Brown said: “Yes.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("The ministry, Peter Brown said, was “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData("Peter Brown says the ministry says it is “late.”", "the ministry", "says", "quote/verb-before")]
    [InlineData("Peter Brown reads, writes and says it is “late.”", "Peter Brown", "says", "quote/verb-before")]
    [InlineData("While Peter Brown slept, the mayor said it was “late.”", "the mayor", "said", "quote/verb-before")]
    [InlineData("Peter Brown, while sleeping, said it was “late.”", "Peter Brown", "said", "quote/verb-before")]
    [InlineData(
        "“It is late,” Peter Brown said of the train that his brother called “early.”",
        "his brother",
        "called",
        "quote/verb-before"
    )]
    [InlineData("In the harbour: “It is late and I am tired.”", null, null, "")]
    [InlineData("A note from the mayor: “It is late and I am tired.”", "the mayor", null, "quote/noun-before-colon")]
    [InlineData("Per the mayor: “It is late and I am tired.”", "the mayor", null, "quote/noun-before-colon")]
    [InlineData("“It is late and I am tired.” — Anna Novak, mayor", "Anna Novak, mayor", null, "quote/name-after-dash")]
    [InlineData("“It is late and I am tired.” — the mayor", "the mayor", null, "quote/name-after-dash")]
    [InlineData("“It is late and I am tired.” — the road", null, null, "")]
    [InlineData("“NOVAK AND THE OTHER FARMERS: It is late.”", null, null, "")]
    [InlineData("Anna Novak looked up, “It is late and I am tired of it all.”", "Anna Novak", "looked", "quote/any-verb-before-mark")]
    [InlineData("Anna Novak looked up, “late and tired of it all as ever.”", null, null, "")]
    [InlineData("Anna Novak looked up — “It is late and I am tired of it all.”", "Anna Novak", "looked", "quote/any-verb-before-mark")]
    [InlineData("It looked up: “It is late and I am tired of it all.”", null, null, "")]
    [InlineData("The house fell: “It is late and I am tired of it all.”", null, null, "")]
    [InlineData("“It is late,” Anna Novak said. Adding, “It is cold.”", "Anna Novak", "said", "quote/same-paragraph")]
    [InlineData(
        "“It is late,” Anna Novak said. And then, “it is cold and I am tired of it all.”",
        "Anna Novak",
        "said",
        "quote/same-paragraph"
    )]
    [InlineData("“It is late,” Anna Novak said. The house, “it is cold and I am tired of it all.”", null, null, "")]
    [InlineData("The chairman, and the town has said so, called it “late.”", "The chairman", "called", "quote/verb-before")]
    [InlineData("Novak said it was late, and the crowd took up “the chant.”", null, null, "quote/no-source")]
    [InlineData("Novak, who said it was late, has a “long road” to go.", null, null, "quote/no-source")]
    [InlineData("Novak, the paper said, has a “long road” to go.", "the paper", "said", "quote/verb-before")]
    [InlineData("Novak said she would call it “late.”", "Novak", "said", "quote/verb-before")]
    [InlineData("They would call it “late.”", "They", "call", "quote/verb-before")]
    [InlineData("A plan that calls for “late trains” won.", "that", "calls for", "quote/verb-before")]
    [InlineData("The plan was called “late” by Monday.", null, null, "quote/no-source")]
    [InlineData("The plan was praised by Novak as “late.”", "Novak", "praised", "quote/passive-with-agent")]
    [InlineData("The plan had been described by Novak as “late.”", "Novak", "described", "quote/passive-with-agent")]
    [InlineData("The minister’s old claim that prices are “low” was read.", "The minister", "claim", "quote/statement-before")]
    [InlineData("His claim is that prices are “low.”", "His", "claim", "quote/noun-of-saying-before")]
    [InlineData("His claim hurt the “low” men.", null, null, "quote/no-source")]
    [InlineData("His claim that she hurt the “low” men was read.", "His", "claim", "quote/noun-of-saying-before")]
    [InlineData("His house is “low.”", null, null, "quote/no-source")]
    [InlineData("Novak’s house is “low.”", null, null, "quote/no-source")]
    [InlineData("Novak hopes that it is “late.”", "Novak", "hopes", "quote/stance-before")]
    [InlineData("Novak was hoping it is “late.”", "Novak", "hoping", "quote/stance-before")]
    [InlineData("Novak hopes to see “late trains.”", "Novak", "see", "quote/stance-before")]
    [InlineData("The house wants “late trains.”", null, null, "quote/no-source")]
    [InlineData("Novak wants what they call “late trains.”", "they", "call", "quote/verb-before")]
    [InlineData("Novak found that it is “late.”", "Novak", "found", "quote/stance-before")]
    [InlineData("Novak found it odd that it is “late.”", "Novak", "found", "quote/stance-before")]
    [InlineData("That the house fell is “late.”", null, null, "quote/no-source")]
    [InlineData("Novak uses the town as a “late train.”", "Novak", "uses", "quote/as-before")]
    [InlineData("Novak uses it as “late trains.”", "Novak", "uses", "quote/as-before")]
    [InlineData("Novak ran as “late.”", null, null, "quote/no-source")]
    [InlineData("Novak will use it as “late.”", "Novak", "use", "quote/as-before")]
    [InlineData("Novak, using the town as a “late train,” left.", "Novak", "using", "quote/as-before")]
    [InlineData("Novak as a “late” man.", null, null, "quote/no-source")]
    [InlineData("“It is late,” Anna Novak (D-Town) said.", "Anna Novak (D-Town)", "said", "quote/subject-verb-after")]
    [InlineData(
        "“It is late,” the mayor of the town in the hills said.",
        "the mayor of the town in the hills",
        "said",
        "quote/subject-verb-after"
    )]
    [InlineData("“It is late,” Anna Novak of Harbour Town said.", "Anna Novak of Harbour Town", "said", "quote/subject-verb-after")]
    [InlineData("“It is late,” Anna Novak in Harbour Town said.", "Anna Novak", "said", "quote/subject-verb-after")]
    [InlineData("“It is late,” Anna Novak from the ministry said.", "Anna Novak from the ministry", "said", "quote/subject-verb-after")]
    [InlineData("“It is late,” Anna Novak at the ministry said.", "Anna Novak at the ministry", "said", "quote/subject-verb-after")]
    [InlineData("“It is late,” Anna Novak for the ministry said.", "Anna Novak for the ministry", "said", "quote/subject-verb-after")]
    [InlineData("“It is late,” Anna Novak with the ministry said.", "Anna Novak", "said", "quote/subject-verb-after")]
    [InlineData("“It is late,” said Anna Novak and Peter Brown.", "Anna Novak and Peter Brown", "said", "quote/verb-subject-after")]
    [InlineData("“It is late,” said Anna Novak, and Peter Brown left.", "Anna Novak", "said", "quote/verb-subject-after")]
    [InlineData(
        "“It is late,” said a lawyer involved in the planning.",
        "a lawyer involved in the planning",
        "said",
        "quote/verb-subject-after"
    )]
    [InlineData("“It is late,” says the order released Friday.", "the order released Friday", "says", "quote/verb-subject-after")]
    [InlineData("“It is late,” said a man running the mill.", "a man running the mill", "said", "quote/verb-subject-after")]
    [InlineData("“It is late,” said a man met in town by her.", "a man met in town by her", "said", "quote/verb-subject-after")]
    [InlineData("“It is late,” said Anna Novak speaking in town.", "Anna Novak", "said", "quote/verb-subject-after")]
    [InlineData("“It is late,” the spokesman thundered.", "the spokesman", "thundered", "quote/subject-verb-after")]
    [InlineData("“It is late” the spokesman left.", null, null, "quote/no-source")]
    [InlineData("“It is late” he said.", "he", "said", "quote/subject-verb-after")]
    [InlineData("“It is late”, said he.", "he", "said", "quote/verb-subject-after")]
    [InlineData("“It is late,” then said Anna Novak.", "Anna Novak", "said", "quote/verb-subject-after")]
    [InlineData("“It is late,” said then Anna Novak.", "Anna Novak", "said", "quote/verb-subject-after")]
    [InlineData("“It is late” said Anna Novak.", "Anna Novak", "said", "quote/tag-at-end")]
    [InlineData("The day was “late,” Anna Novak ran.", null, null, "quote/no-source")]
    [InlineData("The day was “late,” ran Anna Novak.", null, null, "quote/no-source")]
    [InlineData("The day was “late,” Anna Novak told the crowd.", "Anna Novak", "told", "quote/subject-verb-after")]
    [InlineData("“It is late” and, Anna Novak said, cold.", "Anna Novak", "said", "quote/tag-at-end")]
    [InlineData("The plan is a “gamble” – the spokesman said.", "the spokesman", "said", "quote/subject-verb-after")]
    [InlineData("The plan is a “gamble” as the spokesman said.", "the spokesman", "said", "quote/subject-verb-after")]
    [InlineData("The plan is a “gamble” that he said was good.", null, null, "quote/no-source")]
    [InlineData("The plan is a “gamble,” and a “bet,” the spokesman said.", "the spokesman", "said", "quote/subject-verb-after")]
    [InlineData("The plan is a “gamble” for men, who said no.", null, null, "quote/no-source")]
    [InlineData("The plan is a “gamble” in town, said Anna Novak in the town.", "Anna Novak", "said", "quote/tag-at-end")]
    [InlineData("The plan is a “gamble” in town, said Anna Novak Monday.", "Anna Novak", "said", "quote/tag-at-end")]
    [InlineData("The plan is a “gamble” in town, said Anna Novak who won.", "Anna Novak", "said", "quote/tag-at-end")]
    [InlineData("The plan is a “gamble” in town, said Anna Novak (a farmer).", "Anna Novak (a farmer)", "said", "quote/tag-at-end")]
    [InlineData("The plan is a “gamble” in town, said Anna Novak: it is.", "Anna Novak", "said", "quote/tag-at-end")]
    [InlineData("The plan is a “gamble” in town, said Anna Novak — it is.", "Anna Novak", "said", "quote/tag-at-end")]
    [InlineData("The plan is a “gamble” in town, said the house.", null, null, "quote/no-source")]
    [InlineData("The plan is a “gamble” in town, called Anna Novak.", null, null, "quote/no-source")]
    [InlineData("The plan is a “gamble” in town, hoped Anna Novak.", null, null, "quote/no-source")]
    [InlineData("Novak, who won, told reporters it was “late.”", "Novak", "told", "quote/verb-before")]
    [InlineData("Told reporters, Novak called it “late.”", "Novak", "called", "quote/verb-before")]
    [InlineData("“It is late,” and all is well, according to the ministry.", "the ministry", "according", "quote/according-to-after")]
    [InlineData(
        "According to the town plan of the ministry, it was “late.”",
        "the town plan of the ministry",
        "According",
        "quote/according-to-before"
    )]
    [InlineData("Joseph “Big Joe” Novak left.", null, null, "quote/inside-name")]
    [InlineData("Joseph “joe” Novak left.", null, null, "quote/no-source")]
    [InlineData("Joseph “Joe” left.", null, null, "quote/no-source")]
    [InlineData("She left for “more time.”", null, null, "quote/no-source")]
    [InlineData("A policy on “patient strength” is old.", null, null, "quote/no-source")]
    [InlineData("A man of “patient strength” left.", null, null, "quote/no-source")]
    [InlineData("“Long road” means a lot.", null, null, "quote/subject-of-clause")]
    [InlineData("Prices fell.\n'A long way to go'\nPeople left.", null, null, "quote/heading")]
    [InlineData("They wore “long road” hats.", null, null, "quote/no-source")]
    [InlineData("They wore “Long Road” the hats.", null, null, "quote/no-source")]
    [InlineData("They wore “Long Road,” hats.", null, null, "quote/no-source")]
    [InlineData("The man known as “long road” left.", null, null, "quote/known-as")]
    [InlineData("She wrote a memoir “The Long Road.”", null, null, "quote/title-of-work")]
    [InlineData("She wrote the long “The Long Road.”", "She", "wrote", "quote/verb-before")]
    [InlineData("Brown’s “Long Road” is old.", null, null, "quote/title-of-work")]
    [InlineData("They sang to “Late Show.”", "They", "sang", "quote/verb-before")]
    [InlineData("“The Late Show” is old.", null, null, "quote/subject-of-clause")]
    [InlineData("“The Late Show” fell.", null, null, "quote/subject-of-clause")]
    [InlineData("He told “The Late Show With Friends.”", null, null, "quote/title-after-verb")]
    [InlineData("He tells “The Late Show With Friends.”", null, null, "quote/title-after-verb")]
    [InlineData("A play, called “Late Show,” won.", null, null, "quote/title-after-verb")]
    [InlineData("Brown, the mayor, called “Late Show” a play.", "Brown, the mayor", "called", "quote/verb-before")]
    [InlineData("The mayor called “Late Show” a play.", "The mayor", "called", "quote/verb-before")]
    [InlineData("Brown has called “Late Show” a play.", "Brown", "called", "quote/verb-before")]
    [InlineData("“Late Show,” by the sea.", null, null, "quote/no-source")]
    [InlineData("It is — “a late show,” by Brown.", null, null, "quote/title-by-author")]
    [InlineData("It is (“a late show,” by Brown).", null, null, "quote/title-by-author")]
    [InlineData("It is “a late show,” by Brown.", null, null, "quote/no-source")]
    [InlineData("He was in “Late Show,” “Long Road” and “Big Day.”", null, null, "quote/title-list")]
    [InlineData("He saw “Late Show” and “Big Day.”", "He", "saw", "quote/stance-before")]
    [InlineData("He was in “A Day to Be.”", null, null, "quote/title-after-preposition")]
    [InlineData("“NOVAK AND PETER BROWN: It is late.”", "NOVAK AND PETER BROWN", null, "quote/name-inside")]
    [InlineData("It is late, Novak said, and “it is cold.”", "Novak", "said", "quote/verb-before")]
    [InlineData("“It is late,” he said. “It is cold” that day.", "he", "said", "quote/same-paragraph")]
    [InlineData("“It is late,” he said. He left “cold and tired of it all and in the house.”", null, null, "")]
    [InlineData("Novak then “It is late and I am tired of it all.”", null, null, "")]
    [InlineData("Novak met the mayor “It is late and I am tired of it all.”", null, null, "")]
    [InlineData("It is “one two three four five six seven.”", null, null, "quote/no-source")]
    [InlineData("It is: “One two three four five six.”", null, null, "")]
    [InlineData("“It is late,” said the mayor and the aide.", "the mayor and the aide", "said", "quote/verb-subject-after")]
    [InlineData(
        "“It is late,” said Brown, the mayor of Poe, the town.",
        "Brown, the mayor of Poe, the town",
        "said",
        "quote/verb-subject-after"
    )]
    [InlineData("“It is late,” said Brown (D-Town), the mayor.", "Brown (D-Town), the mayor", "said", "quote/verb-subject-after")]
    [InlineData(
        "“It is late,” said Brown (a man, an aide and a farmer) then.",
        "Brown (a man, an aide and a farmer)",
        "said",
        "quote/verb-subject-after"
    )]
    [InlineData("“It is late,” said Brown of Poe for the firm.", "Brown of Poe for the firm", "said", "quote/verb-subject-after")]
    [InlineData("“It is late,” said the mayor on Monday in town.", "the mayor", "said", "quote/verb-subject-after")]
    [InlineData("“It is late,” said a man calling from town.", "a man calling from town", "said", "quote/verb-subject-after")]
    [InlineData("“It is late,” said a man who was calling.", "a man", "said", "quote/verb-subject-after")]
    [InlineData("“It is late,” said a man praised in town.", "a man", "said", "quote/verb-subject-after")]
    [InlineData(
        "“It is late,” said the minister named in the report.",
        "the minister named in the report",
        "said",
        "quote/verb-subject-after"
    )]
    [InlineData("“It is late,” said the Brown aide involved in it.", "the Brown aide involved in it", "said", "quote/verb-subject-after")]
    [InlineData("“It is late,” said Brown involved in it.", "Brown", "said", "quote/verb-subject-after")]
    [InlineData(
        "One lawyer involved in the planning said it was “late.”",
        "One lawyer involved in the planning",
        "said",
        "quote/verb-before"
    )]
    [InlineData("A man running the mill said it was “late.”", "A man running the mill", "said", "quote/verb-before")]
    [InlineData("The order released Friday called it “late.”", "The order released Friday", "called", "quote/verb-before")]
    [InlineData(
        "The order released Friday by the firm called it “late.”",
        "The order released Friday by the firm",
        "called",
        "quote/verb-before"
    )]
    [InlineData("The plan was called by Brown, the mayor, “late.”", "Brown, the mayor", "called", "quote/passive-with-agent")]
    [InlineData("The plan was described, by Brown, as “late.”", "Brown", "described", "quote/passive-with-agent")]
    [InlineData("It was called “late” by those in town.", "those in town", "called", "quote/passive-with-agent")]
    [InlineData("It was called “late” in town by the ministry.", "the ministry", "called", "quote/passive-with-agent")]
    [InlineData("It was said by Brown to be “late.”", "Brown", "said", "quote/passive-with-agent")]
    [InlineData("It was “late” by Monday.", null, null, "quote/no-source")]
    [InlineData("Brown’s then claim is “late.”", "Brown", "claim", "quote/noun-of-saying-before")]
    [InlineData("Brown’s claim in town is “late.”", "Brown", "claim", "quote/noun-of-saying-before")]
    [InlineData("Brown’s claim to us that it was “late” hurt.", "Brown", "claim", "quote/noun-of-saying-before")]
    [InlineData("Brown said in his speech that it was “late.”", "Brown", "said", "quote/verb-before")]
    [InlineData("In a speech his aide wrote, it was “late.”", "his aide", "wrote", "quote/verb-before")]
    [InlineData("In his speech, it was “late.”", "his", "speech", "quote/noun-of-saying-before")]
    [InlineData("In the mayor’s old words, it was “late.”", "the mayor", "words", "quote/noun-of-saying-before")]
    [InlineData("Brown fears it is “late.”", "Brown", "fears", "quote/stance-before")]
    [InlineData("Brown feared and hoped it was “late.”", "Brown", "hoped", "quote/stance-before")]
    [InlineData("Brown wants it; he has a “long road.”", null, null, "quote/no-source")]
    [InlineData("Brown, who wants to go, is “late.”", null, null, "quote/no-source")]
    [InlineData("Brown wants, as he said, a “late train.”", "he", "said", "quote/verb-before")]
    [InlineData("Brown wants to win and is “late.”", null, null, "quote/no-source")]
    [InlineData("Brown was wanted in a “late train.”", null, null, "quote/no-source")]
    [InlineData("Those who want it are “late.”", null, null, "quote/no-source")]
    [InlineData("Brown makes the point that it is “late.”", "Brown", "makes", "quote/stance-before")]
    [InlineData("Brown has that “late train.”", null, null, "quote/no-source")]
    [InlineData("The house makes the point that it is “late.”", null, null, "quote/no-source")]
    [InlineData("Brown went as a “late train.”", null, null, "quote/no-source")]
    [InlineData("Brown used men such as “late men.”", null, null, "quote/no-source")]
    [InlineData("Brown labels it as “late.”", "Brown", "labels", "quote/verb-before")]
    [InlineData("Brown is a man as “late” as he.", null, null, "quote/no-source")]
    [InlineData("Brown is as “late.”", null, null, "quote/no-source")]
    [InlineData("Brown met the aide.\n“It is late and I am tired of it.”", null, null, "")]
    [InlineData("Brown told the aide.\n“It is late and I am tired of it.”", "Brown", null, "quote/sentence-before")]
    [InlineData("Brown had this:\n“It is late and I am tired of it.”", "Brown", null, "quote/sentence-before")]
    [InlineData("The house told the aide this:\n“It is late and I am tired of it.”", null, null, "")]
    [InlineData("“It is late,” he said.\nMen left.\n“It is late and I am tired of it.”", null, null, "")]
    [InlineData("“It is late and I am tired of it.”\n— Brown, mayor", "Brown, mayor", null, "quote/signature-below")]
    [InlineData("“It is late and I am tired of it.”\n— Brown left", null, null, "")]
    [InlineData("“It is late and I am tired of it.”\n— the mayor", null, null, "")]
    [InlineData("“It is late and I am tired of it.”\nBrown", null, null, "")]
    [InlineData("“The Long Road,” by Anna Novak, won.", null, null, "quote/title-by-author")]
    [InlineData("“The Long Road,” by the aide, won.", null, null, "quote/no-source")]
    [InlineData("“Late Show” magazine won.", null, null, "quote/title-at-start")]
    [InlineData("“Late Show” won, said Brown.", "Brown", "said", "quote/tag-at-end")]
    [InlineData("She wrote a song, “The Long Road,” and left.", null, null, "quote/title-of-work")]
    [InlineData("The song “The Long Road” won.", null, null, "quote/title-of-work")]
    [InlineData("The old song “the long road” won.", null, null, "quote/no-source")]
    [InlineData("The man, “The Long Road,” won.", null, null, "quote/no-source")]
    [InlineData("A song called “the long road” won.", null, null, "quote/no-source")]
    [InlineData("A song was called “The Long Road.”", null, null, "quote/no-source")]
    [InlineData("The old word for “no” is new.", null, null, "quote/gloss")]
    [InlineData("The word is “no.”", null, null, "quote/no-source")]
    [InlineData("A word from “no” men.", null, null, "quote/no-source")]
    [InlineData("The idea of “no” is new.", null, null, "quote/no-source")]
    [InlineData("His policy of “no” is new.", null, null, "quote/concept")]
    [InlineData("A policy is “of no” use.", null, null, "quote/no-source")]
    [InlineData("The town, known as “old town,” left.", null, null, "quote/known-as")]
    [InlineData("The town is best known as “old town.”", null, null, "quote/known-as")]
    [InlineData("The town was sold as “Old Town.”", null, null, "quote/no-source")]
    [InlineData("He wore an “Old Town” red hat.", null, null, "quote/name")]
    [InlineData("He wore an “Old Town” the hat.", null, null, "quote/no-source")]
    [InlineData("Men Meet in “Late Show”", null, null, "quote/no-source")]
    [InlineData("He and Brown of Poe sang to Doe in “Late Show.”", null, null, "quote/title-after-preposition")]
    [InlineData("He sang in “Late Show,” “Long Road,” “Big Day” and in “Old Town.”", null, null, "quote/title-after-preposition")]
    [InlineData("He left “Late Show,” “Long Road” and “Old Town.”", null, null, "quote/no-source")]
    [InlineData("John “The Man” Brown left.", null, null, "quote/inside-name")]
    [InlineData("“Jo” Brown left.", null, null, "quote/no-source")]
    [InlineData("John “Jo,” Brown said.", "Brown", "said", "quote/subject-verb-after")]
    [InlineData("John “Jo” left Brown.", null, null, "quote/no-source")]
    [InlineData("men “Jo” Brown left.", null, null, "quote/no-source")]
    [InlineData("“: It is late and I am tired.”", null, null, "")]
    [InlineData("Brown has been used by men as a “late train.”", null, null, "quote/no-source")]
    [InlineData("Novak called it “late” by the town hall.", "Novak", "called", "quote/verb-before")]
    [InlineData(
        "“It is late,” Anna Novak (a farmer of the old town by the sea, and of the island, and of the hill) said.",
        "Anna Novak",
        "said",
        "quote/subject-verb-after"
    )]
    [InlineData("Novak said he left, and Brown met “late men.”", null, null, "quote/no-source")]
    [InlineData("Novak said that she won, and that it was “late.”", "Novak", "said", "quote/verb-before")]
    [InlineData("The crowd said so and took up “the chant.”", "The crowd", "said", "quote/verb-before")]
    [InlineData("Called by Brown, it was “late.”", null, null, "quote/no-source")]
    public void A_source_is_found(string text, string? source, string? cue, string rule)
    {
        var last = Read.Quotations(text).Last(q => q.Parent is null);
        Assert.Equal((source, cue, rule), (last.Source?.In(text), last.Cue?.In(text), last.Rule));
    }

    [Theory]
    [InlineData("“I was asleep. ‘Who is there?’ asked Brown", "Brown")]
    [InlineData("“I was asleep. ‘Who is there?’ asked Anna Brown", "Anna Brown")]
    [InlineData("“I was asleep. ‘Is it late?’ Anna Brown", null)]
    [InlineData("“I was asleep. ‘Is it late?’ Brown", null)]
    [InlineData("“I was asleep. ‘Is it late?’ asked", null)]
    [InlineData("“I was asleep. ‘Is it late?’ he", null)]
    [InlineData("“I was asleep. ‘Is it late?’", null)]
    public void An_open_quotation_may_end_the_text(string text, string? source)
    {
        var inner = Read.Quotations(text)[^1];
        Assert.NotNull(inner.Parent);
        Assert.Equal(source, inner.Source?.In(text));
    }

    [Theory]
    [InlineData("It was “late")]
    [InlineData("The plan is to “fall")]
    [InlineData("Its pipes “may")]
    [InlineData("“I was asleep. He said, ‘Is it late?")]
    [InlineData("“Said ‘Is it late?")]
    [InlineData("“‘Is it late?")]
    [InlineData("“Anna Brown ‘Is it late?")]
    [InlineData("“I was asleep. ‘Is it late?’ Anna” Brown said it.")]
    [InlineData("“I was asleep. ‘Is it late?’ asked Anna” Brown said it.")]
    public void Open_marks_break_nothing(string text) => Assert.NotEmpty(Read.Quotations(text));

    [Fact]
    public void Two_spokesmen_are_two()
    {
        var article = Read.Article("“It is late,” said a spokesman for the ministry.\n“It is early,” said a spokesman for the firm.");
        Assert.Equal(
            ["a spokesman for the ministry", "a spokesman for the firm"],
            article.Quotations.Where(q => q.Kind != QuoteKind.Indirect).Select(q => article.Entities.All[q.Speaker!.Value].Name)
        );
        Assert.All(article.Entities.All, e => Assert.Equal(EntityKind.Unnamed, e.Kind));
    }

    [Fact]
    public void Only_unnamed_people_who_speak_are_in_the_cast() =>
        Assert.Equal(["a teacher"], Read.Article("The driver slept. “It is late,” said a teacher.").Entities.All.Select(e => e.Name));

    [Fact]
    public void A_quotation_without_a_speaker_is_reported() =>
        Assert.Equal(
            [DiagnosticKinds.UnknownSpeaker],
            Read.Article("“It is late and everybody is tired of it.”").Findings.Select(f => f.Kind)
        );

    [Theory]
    [InlineData("“It is late,” Novak told reporters.", "told", null, "reporters")]
    [InlineData("Novak said to the crowd, “It is late.”", "said", null, "the crowd")]
    [InlineData("A spokesman said that Novak called it “late.”", "called", "A spokesman", null)]
    [InlineData("According to the agency, Novak called it “late.”", "called", "the agency", null)]
    [InlineData("Novak has often referred to it as “late.”", "referred to", null, null)]
    [InlineData("Novak singled out “late trains” for praise.", "singled out", null, null)]
    [InlineData("“It is late,” Novak said to him.", "said", null, "him")]
    [InlineData("“It is late,” Novak said to the point.", "said", null, null)]
    [InlineData("“It is late,” Novak told the crowd in town.", "told", null, "the crowd in town")]
    [InlineData("“It is late,” Novak told him.", "told", null, "him")]
    [InlineData("Novak told lawmakers of the town that it was “late.”", "told", null, "lawmakers of the town")]
    [InlineData("Novak asked the mayor, “Is it late?”", "asked", null, "the mayor")]
    [InlineData("The agency reported that Novak called it “late.”", "called", "The agency", null)]
    [InlineData("The agency reported Novak called it “late.”", "called", "The agency", null)]
    [InlineData("The agency reported and Novak called it “late.”", "called", null, null)]
    [InlineData("The agency was told that Novak called it “late.”", "called", null, null)]
    [InlineData("According to the agency, the ministry said that Novak called it “late.”", "called", "the ministry", null)]
    [InlineData("It was, according to the ministry, “late.”", "according", null, null)]
    [InlineData("“It is late,” according to him.", "according", null, null)]
    public void Cue_relay_and_addressee_are_told(string text, string? cue, string? via, string? addressee)
    {
        var last = Read.Quotations(text)[^1];
        Assert.Equal((cue, via, addressee), (last.Cue?.In(text), last.Via?.In(text), last.Addressee?.In(text)));
    }
}
