"""Spellings written by hand, kept from training; ``{x}``, ``{y}``, ``{t}`` are filled with keys."""

CAPITALS = (
    "Hey, could you tell me which city is the capital of {x} please?", "Capital of {x}",
    "{x} capital?", "I keep mixing them up: what's {x}'s capital city?",
    "Imagine I am visiting {x}. Which city there is the capital?",
    "Geography test! {x} -> its capital is...?", "My atlas is gone. Capital of {x}, anyone?",
    "what city would a diplomat in {x} call the capital",
    "Of all the cities in {x}, which one is the capital?", "pls capital of {x} thx",
    "I bet you can't tell me the capital of {x}!",
    "Would you please let me know the name of {x}'s capital city?",
)  # fmt: skip
TRANSLATIONS = (
    "I'd like to know how to say {x} in {y}", "what's {x} in {y}",
    "How would my {y} neighbour say '{x}'?",
    "Could you please translate the word {x} into {y} for me?", "{x} - {y} please!",
    "In the {y} language, what word do they use for {x}?",
    "Which {y} word should I use when I mean {x}?", 'Need the {y} for "{x}", thanks!',
    "If I were speaking {y}, how would I say {x}?",
    "Hi! {y} lesson: what is {x}?", "tell me how {x} gets translated into {y}",
    "my vocabulary list says {x}, i need it in {y}",
)  # fmt: skip
OPPOSITES = (
    "opposite for {x}?", 'What would be the opposite of the word "{x}"?',
    "Tell me a word meaning the exact opposite of {x}.",
    "I am looking for the antonym of {x}, please",
    "Hello, which word is opposite in meaning to {x}?",
    "If {x} is on one side, what is the opposite?", "{x} has an opposite. Which word is it?",
    "Please give me the opposite of '{x}', thank you!", "do u know the opposite of {x}",
    "The opposite of {x} would be...?",
    "Crossword clue: opposite of {x}", "what is the antonym for {x} in english?",
)  # fmt: skip
SPELLING = (
    "Hi, how exactly do you spell the word {x}?", "Spell the word '{x}' for me please",
    "Can you tell me how {x} is spelled?", "I never know how to spell {x}, can you help?",
    "Please write {x} one letter after another.",
    'spelling of "{x}"?', "what's the right way to spell {x}",
    "Could you spell {x} for my little brother?", "Give me {x}, letter by letter",
    "Which letters do I need to write {x}?", "SPELL {x}!", "pls spell {x}",
)  # fmt: skip
JSON = (
    "Please make a small JSON object for {x}, who is {y}.",
    "I need a JSON object: name {x}, age {y}",
    "{x} is {y} years old. Please give me that as a JSON object.",
    "Could you create a JSON with the name {x} and the age {y} for me?",
    "JSON please: {x}, {y} years old",
    "Give me a JSON object with the keys name and age for {x}, {y}", 'turn "{x}, {y}" into json',
    "Hey! As JSON: my cousin {x} is {y} years old", "Return only JSON. Name: {x}. Age: {y}.",
    "What would the JSON look like for a person named {x} aged {y}?",
    "Could I get {x} ({y} years old) as a JSON object?",
)  # fmt: skip
TOLD = (
    "Hi, my name is {x}.",
    "Hello! I'm {x}.",
    "Hey there, {x} is my name",
    "Good morning, I am {x} and I come from Italy.",
    "You can call me {x}, ok?",
    "my name is {x}!!",
    "Nice to meet you, I'm called {x}",
)
ASKED = (
    "What is my name?", "Do you still remember my name?", "so, what was my name again?",
    "Can you tell me what my name is?", "hey, who am I?", "What did I say I'm called?",
    "Please say my name", "Which name did I give you earlier?",
    "By the way, do you remember what I am called?", "tell me my name please",
    "What's my name, my friend?",
)  # fmt: skip
COUNTING = (
    "Please count up to {x}", "Could you count from 1 to {x} for me, please?", "count to {x}!",
    "I want to hear you count to {x}", "Can you list every number from 1 up to {x}?",
    "Hey, count from one until {x}", "let me see you counting to {x}",
    "Start with 1 and keep counting until {x}.", "Show me how you count up to {x}",
    "numbers from one to {x} please", "Count: 1 to {x}",
)  # fmt: skip
SUMS = (
    "What is {t}?",
    "{t}?",
    "Could you please calculate {t} for me?",
    "hey how much is {t}",
    "I need the result of {t}, please",
    "Tell me what {t} makes.",
    "my homework says {t} = ?",
)
MEANINGS = (
    "Hi, could you explain to me what {x} is?", "What do you mean when you say {x}?",
    "I have never heard of {x}, what is it?", "please explain {x} to me", "In AI, what is {x}?",
    "{x}??", "So tell me, what exactly is {x}?", "Could you give me a definition of {x}, please?",
    "I'd like to understand what {x} is", "What is meant by the term {x}?", "whats {x} pls",
    "Hello, what's {x}?",
)  # fmt: skip
SHORT = (
    "What does {x} stand for?",
    "hey what does {x} stand for please",
    "Can you tell me what {x} is short for?",
    "{x} stands for?",
    "I always wondered what the letters {x} stand for.",
    "{x} is the abbreviation of what?",
    "what's the full form of {x}",
)
TALK = (
    ("who are you", ("Hi, who are you?", "May I ask who you are?", "Tell me, what is your name?",
        "what's ur name", "Hello, could you introduce yourself please?",
        "So who am I talking to here?")),
    ("what can you do", ("Hey, what can you do?", "What kinds of questions can you answer?",
        "What could you help me with?", "tell me what you can do please")),
    ("who made you", ("Who made you?", "Please tell me who created you", "And who built you?",
        "who was it that made you?")),
    ("hello", ("Hello!", "hi :)", "Hey!!", "HELLO", "Hi there!", "Good morning!", "hey, hello")),
    ("how are you", ("How are you?", "how are you today my friend?", "Hi! How are you doing?",
        "Hello, how's it going?", "and how are you?")),
    ("thanks", ("Thanks!", "Thank you so much!", "thx a lot", "Ok, thank you very much.",
        "Great, thanks for the help!", "THANK YOU")),
    ("bye", ("Bye!", "Good bye!", "OK, see you later!", "bye, have a nice day",
        "Goodbye, my friend.")),
    ("how do i earn ton", ("How can I earn TON with my GPU?", "How do I earn money with Cocoon?",
        "what do I need to do to earn TON?")),
    ("is my data private", ("Are my prompts private?", "Do you store my prompts?",
        "Are my messages saved anywhere?", "Is my data private here?")),
)  # fmt: skip
UNKNOWN = (
    "What is the weather like today?", "Who won the football game yesterday?",
    "How much is 734 times 12?", "What is 250 + 391?", "What is the capital of Zimbabwe?",
    "Capital of Namibia please", "hey what's the capital of Singapore",
    "How do you say hippopotamus in French?",
    "translate refrigerator into German", "What's umbrella in Spanish?",
    "How do you say dog in Romanian?", "what is cat in Finnish?",
    "What is the opposite of squirrel?", "opposite for parrot?", "How do you spell cinnamon?",
    "spell flamingo please", "What is osmosis?",
    "Explain entropy to me", "What is a matrix?", "Who is the president of France?",
    "How many people live in Japan?", "What's the time?", "Tell me a joke",
    "Write a poem about love", "What is my dog's name?", "How tall is the Eiffel Tower?",
    "What's the population of Berlin?",
    "Can you recommend a good restaurant in Paris?", "When was Mozart born?",
    "What is the biggest city in Brazil?", "what language do people speak in Brazil",
    "Who wrote Romeo and Juliet?", "How do I fix a flat tire?",
    "What is the price of Bitcoin right now?",
    "What does XQZ stand for?", "Count to one thousand", "count from 1 to 60 please",
    "What's a synonym for happy?", "How many legs does a spider have?",
    "Is it going to snow tomorrow?", "what is 19 * 23", "What is the currency of Japan?",
    "Which came first, the chicken or the egg?",
    "Please translate the sentence 'I want to go home' into French", "Spell flower backwards",
    "What is the meaning of life?", "Can you write a Python script?", "what is 45 minus 17?",
    "Give me a recipe for soup", "How old is Anna?",
)  # fmt: skip
