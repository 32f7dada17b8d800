/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made by extract-strings.py from JSON files; edit those. */

/* Translators: playbooks/default.playbook.json, the playbook's name. */
N_("Recovery after a crisis")

/* Translators: playbooks/default.playbook.json, rule one-lead, title. Names in braces stay as they are; a text takes their place. */
N_("Put one person in charge of “{scenario}”, with a deputy and a log")

/* Translators: playbooks/default.playbook.json, rule one-lead, why. */
N_("When several teams answer for a crisis, customers hear several stories. One person decides, everybody knows who it is, and no promise is forgotten because nobody wrote it down.")

/* Translators: playbooks/default.playbook.json, rule one-lead, check. */
N_("Every team lead can name the person and the deputy, and has reached one of them at the first attempt. The log gives each decision a time and each promise to customers a name and a date.")

/* Translators: playbooks/default.playbook.json, rule one-lead, role. */
N_("Management")

/* Translators: playbooks/default.playbook.json, rule status-page, title. Names in braces stay as they are; a text takes their place. */
N_("Publish one page on “{scenario}” and send every channel there")

/* Translators: playbooks/default.playbook.json, rule status-page, why. */
N_("People look in five places and trust none of them if they differ. One page with a time on it ends the search for news.")

/* Translators: playbooks/default.playbook.json, rule status-page, check. */
N_("The page says what happened, what to do now, when it was last changed and when the next update comes; website, app, phone greeting and social profiles lead to it.")

/* Translators: playbooks/default.playbook.json, rule status-page, role. */
N_("Communications")

/* Translators: playbooks/default.playbook.json, rule breach-contain, title. */
N_("Close the gap, change the keys and keep the evidence")

/* Translators: playbooks/default.playbook.json, rule breach-contain, why. */
N_("Every hour of open access adds people who are hurt by it. What is wiped in haste cannot be explained to them later.")

/* Translators: playbooks/default.playbook.json, rule breach-contain, check. */
N_("A second person has tried the old way in and failed; logs and copies are stored where nobody can change them, with the time noted.")

/* Translators: playbooks/default.playbook.json, rule breach-contain, role. */
N_("Digital")

/* Translators: playbooks/default.playbook.json, rule social-answer, title. */
N_("Answer where it began, as a person with a name")

/* Translators: playbooks/default.playbook.json, rule social-answer, why. */
N_("Silence is read as guilt and a statement elsewhere as hiding. An early, human answer that admits what is not known yet keeps the talk with us.")

/* Translators: playbooks/default.playbook.json, rule social-answer, check. */
N_("The first answer stands under the original post, signed with a name; it invites the author to talk and says when the next answer comes.")

/* Translators: playbooks/default.playbook.json, rule social-answer, role. */
N_("Social media")

/* Translators: playbooks/default.playbook.json, rule notice-screen, title. Names in braces stay as they are; a text takes their place. */
N_("Put a plain notice on the screens for “{touchpoint}” and block what cannot be finished")

/* Translators: playbooks/default.playbook.json, rule notice-screen, why. */
N_("Nothing wears people out like a form that leads nowhere. They need to know before they begin.")

/* Translators: playbooks/default.playbook.json, rule notice-screen, check. */
N_("Somebody outside the team opens it on a phone and can say what is wrong, what still works and when to look again.")

/* Translators: playbooks/default.playbook.json, rule notice-phone, title. Names in braces stay as they are; a text takes their place. */
N_("Put the facts into the greeting for “{touchpoint}”, with an honest waiting time")

/* Translators: playbooks/default.playbook.json, rule notice-phone, why. */
N_("Many who get in touch want a single fact. Given before the queue, it leaves the line to those who need a person.")

/* Translators: playbooks/default.playbook.json, rule notice-phone, check. */
N_("A test contact learns the fact, the next step and an honest waiting time within 30 seconds, and is offered to be called back.")

/* Translators: playbooks/default.playbook.json, rule notice-phone, role. */
N_("Customer service")

/* Translators: playbooks/default.playbook.json, rule notice-place, title. Names in braces stay as they are; a text takes their place. */
N_("Put a person and a sign where “{touchpoint}” takes place, with news at fixed times")

/* Translators: playbooks/default.playbook.json, rule notice-place, why. */
N_("Waiting without news is what people remember. Somebody who comes by every half hour, even with nothing new, shows them that they are not forgotten.")

/* Translators: playbooks/default.playbook.json, rule notice-place, check. */
N_("The sign gives the time of the next announcement, and the log shows that each one was made on time.")

/* Translators: playbooks/default.playbook.json, rule notice-place, role. */
N_("Operations")

/* Translators: playbooks/default.playbook.json, rule notice-social, title. Names in braces stay as they are; a text takes their place. */
N_("Pin the facts for “{touchpoint}” and answer by name")

/* Translators: playbooks/default.playbook.json, rule notice-social, why. */
N_("What is said in public is read by many more people than those who ask. An answer from a person calms, a pasted one provokes.")

/* Translators: playbooks/default.playbook.json, rule notice-social, check. */
N_("The pinned post leads to the page with the facts; no question is older than an hour without an answer, and no two answers are word for word the same.")

/* Translators: playbooks/default.playbook.json, rule weather-ahead, title. */
N_("Decide by the forecast, and say it before people leave home")

/* Translators: playbooks/default.playbook.json, rule weather-ahead, why. */
N_("A cancellation the evening before spares a night on the floor. Hoping until the last minute moves the risk to the customer.")

/* Translators: playbooks/default.playbook.json, rule weather-ahead, check. */
N_("The next 24 hours are decided and published; those who do not use the app had a call or a text message.")

/* Translators: playbooks/default.playbook.json, rule pause-cheer, title. */
N_("Hold back advertising, surveys and cheerful posts")

/* Translators: playbooks/default.playbook.json, rule pause-cheer, why. Names in braces stay as they are; a text takes their place. */
N_("A special offer or a “How did we do?” in the middle of “{scenario}” tells people that nobody is paying attention.")

/* Translators: playbooks/default.playbook.json, rule pause-cheer, check. */
N_("Planned campaigns, automatic surveys and reminders to those affected are paused, and a date is set for deciding on them again.")

/* Translators: playbooks/default.playbook.json, rule product-stop, title. */
N_("Stop selling, shipping and using what may be faulty")

/* Translators: playbooks/default.playbook.json, rule product-stop, why. */
N_("As long as it is sold, every warning sounds half meant.")

/* Translators: playbooks/default.playbook.json, rule product-stop, check. */
N_("A test purchase is refused on every channel; the batches concerned are published with a picture that shows where to find the number.")

/* Translators: playbooks/default.playbook.json, rule product-stop, role. */
N_("Quality and safety")

/* Translators: playbooks/default.playbook.json, rule health-safe, title. */
N_("Make customers and staff safe before anything else")

/* Translators: playbooks/default.playbook.json, rule health-safe, why. */
N_("People forgive closed doors. They do not forgive having been put at risk to keep them open.")

/* Translators: playbooks/default.playbook.json, rule health-safe, check. */
N_("What has been closed, changed or handed out is listed place by place, and somebody has walked through each place with the list.")

/* Translators: playbooks/default.playbook.json, rule outage-order, title. */
N_("Bring back first what people cannot do without")

/* Translators: playbooks/default.playbook.json, rule outage-order, why. */
N_("In what order things are repaired is a decision about customers, not about machines.")

/* Translators: playbooks/default.playbook.json, rule outage-order, check. */
N_("The order stands in the log with the reason for each place; every step was tried from outside before it was announced.")

/* Translators: playbooks/default.playbook.json, rule way-round, title. Names in braces stay as they are; a text takes their place. */
N_("Lead people from “{touchpoint}” to “{alternative}”")

/* Translators: playbooks/default.playbook.json, rule way-round, why. */
N_("There is a way round, but people do not know it, and it was not made for so many.")

/* Translators: playbooks/default.playbook.json, rule way-round, check. */
N_("A test customer gets from one to the other in a single step without telling the story again; the wait there is measured every hour.")

/* Translators: playbooks/default.playbook.json, rule urgent-first, title. Names in braces stay as they are; a text takes their place. */
N_("Find those who cannot wait for “{touchpoint}” and help them first")

/* Translators: playbooks/default.playbook.json, rule urgent-first, why. */
N_("Small children, illness, a disability, no money left: the same trouble is not equally hard for everyone.")

/* Translators: playbooks/default.playbook.json, rule urgent-first, check. */
N_("There is a list of people with urgent needs, each with the name of a helper and a time by which it is settled.")

/* Translators: playbooks/default.playbook.json, rule more-hands, title. Names in braces stay as they are; a text takes their place. */
N_("Open a second line and a call-back list for “{touchpoint}”")

/* Translators: playbooks/default.playbook.json, rule more-hands, why. */
N_("The queue comes from elsewhere and will not stop by itself. Nobody should have to choose between a place in the queue and food, sleep or work.")

/* Translators: playbooks/default.playbook.json, rule more-hands, check. */
N_("No wait is longer than 30 minutes, and those on the list are called back at the time they were told.")

/* Translators: playbooks/default.playbook.json, rule weather-shelter, title. */
N_("Bring warmth, food and a place to sleep to those who are stuck")

/* Translators: playbooks/default.playbook.json, rule weather-shelter, why. */
N_("A blanket, a charger and a warm drink say more than any announcement.")

/* Translators: playbooks/default.playbook.json, rule weather-shelter, check. */
N_("Somebody has walked through with water, meals and blankets by nightfall; everyone without a bed was asked, the quiet ones too.")

/* Translators: playbooks/default.playbook.json, rule notice-letter, title. Names in braces stay as they are; a text takes their place. */
N_("Tell those for whom “{touchpoint}” comes next before they find out by themselves")

/* Translators: playbooks/default.playbook.json, rule notice-letter, why. */
N_("Bad news that comes from us with a next step is a service. The same news found out by chance is a let-down.")

/* Translators: playbooks/default.playbook.json, rule notice-letter, check. */
N_("Everyone known to be affected has been told; wrong and old addresses are on a list that somebody works through.")

/* Translators: playbooks/default.playbook.json, rule preventable-apology, title. */
N_("Apologise in person: what we did wrong, whom it hurt, what we do about it")

/* Translators: playbooks/default.playbook.json, rule preventable-apology, why. Names in braces stay as they are; a text takes their place. */
N_("Customers hold us responsible for “{scenario}”, and they are right. Nothing else is heard before an apology without “if” and “but”.")

/* Translators: playbooks/default.playbook.json, rule preventable-apology, check. */
N_("The person at the top says it, in writing and on video. It names the fault and those it hurt, and holds no “if”, no “but” and nobody else to blame.")

/* Translators: playbooks/default.playbook.json, rule staff-less-but-sure, title. */
N_("Do less, but reliably: cut hours and services openly")

/* Translators: playbooks/default.playbook.json, rule staff-less-but-sure, why. */
N_("A shorter day that can be relied on is better than a long one with closed counters. It also spares those who still come to work.")

/* Translators: playbooks/default.playbook.json, rule staff-less-but-sure, check. */
N_("Hours and services for the coming week are published, and for three days nobody stood before a door that should have been open.")

/* Translators: playbooks/default.playbook.json, rule front-line-power, title. */
N_("Let the people on the spot decide without asking, and look after them")

/* Translators: playbooks/default.playbook.json, rule front-line-power, why. */
N_("Being passed on is the second injury, and nothing wears staff out like having only a no to give. Most of the anger they hear is not meant for them.")

/* Translators: playbooks/default.playbook.json, rule front-line-power, check. */
N_("A written limit says what every member of staff may give, from a meal to a refund; ten decisions were made with it, and none was questioned afterwards. Nobody goes more than two hours without a break.")

/* Translators: playbooks/default.playbook.json, rule free-choice, title. Names in braces stay as they are; a text takes their place. */
N_("Offer a real choice to everyone who is stuck at “{touchpoint}”")

/* Translators: playbooks/default.playbook.json, rule free-choice, why. */
N_("People whose plans were overturned win some control back if they can choose: the money, another date, another way.")

/* Translators: playbooks/default.playbook.json, rule free-choice, check. */
N_("At least three ways are offered in writing, with what each costs and by when it works; staff can grant every one of them at once.")

/* Translators: playbooks/default.playbook.json, rule accident-explain, title. */
N_("Explain in plain words what failed and what is not known yet")

/* Translators: playbooks/default.playbook.json, rule accident-explain, why. */
N_("Accidents are forgiven where people understand them. Gaps are filled by rumour.")

/* Translators: playbooks/default.playbook.json, rule accident-explain, check. */
N_("Half a page without a technical term; three customers have read it and can tell it back. What is not known is named, with a date for the answer.")

/* Translators: playbooks/default.playbook.json, rule repair, title. Names in braces stay as they are; a text takes their place. */
N_("Get “{touchpoint}” working again and try it as a customer would")

/* Translators: playbooks/default.playbook.json, rule repair, why. */
N_("Whatever depends on it is waiting for it. It is repaired when a customer can finish, not when the fault is closed.")

/* Translators: playbooks/default.playbook.json, rule repair, check. */
N_("Three people who do not work on it have done the whole thing from beginning to end without help.")

/* Translators: playbooks/default.playbook.json, rule ripple-ready, title. Names in braces stay as they are; a text takes their place. */
N_("Get “{touchpoint}” ready for what “{source}” sends its way")

/* Translators: playbooks/default.playbook.json, rule ripple-ready, why. */
N_("Nothing is broken here, but trouble arrives from elsewhere: more people, more tired, with questions this place was not made for.")

/* Translators: playbooks/default.playbook.json, rule ripple-ready, check. Names in braces stay as they are; a text takes their place. */
N_("Staff and texts there answer the three questions asked most often, and nobody who comes from “{source}” has to explain it all again.")

/* Translators: playbooks/default.playbook.json, rule small-fix, title. Names in braces stay as they are; a text takes their place. */
N_("Agree on the smallest fix that helps with “{touchpoint}”")

/* Translators: playbooks/default.playbook.json, rule small-fix, why. */
N_("It still works, but with more effort for everyone. A small change today is worth more than a good one next month.")

/* Translators: playbooks/default.playbook.json, rule small-fix, check. */
N_("Those who run it named one change that takes less than a day; it is done, and two customers say that it helps.")

/* Translators: playbooks/default.playbook.json, rule brief-staff, title. Names in braces stay as they are; a text takes their place. */
N_("Brief the staff for “{touchpoint}”: the person first, then the facts and the offer")

/* Translators: playbooks/default.playbook.json, rule brief-staff, why. */
N_("Staff who learn the news from customers can neither help nor comfort. And to ask “Where are you now, are you all right?” takes ten seconds; being treated as a number is not forgotten.")

/* Translators: playbooks/default.playbook.json, rule brief-staff, check. */
N_("Each shift had ten minutes with time for questions; two people asked at random can say what happened, what they may promise and what we do not know.")

/* Translators: playbooks/default.playbook.json, rule brief-staff, role. */
N_("Training")

/* Translators: playbooks/default.playbook.json, rule daily-figures, title. Names in braces stay as they are; a text takes their place. */
N_("Measure “{touchpoint}” every day until it is back where it was")

/* Translators: playbooks/default.playbook.json, rule daily-figures, why. */
N_("Without figures the loudest voice decides. Waiting time, open cases and mood show whether the plan works.")

/* Translators: playbooks/default.playbook.json, rule daily-figures, check. */
N_("By ten each morning these three figures hang on the wall beside those of an ordinary day.")

/* Translators: playbooks/default.playbook.json, rule daily-figures, role. */
N_("Customer experience")

/* Translators: playbooks/default.playbook.json, rule sort-comments, title. */
N_("Read the comments that belong nowhere yet, and sort them")

/* Translators: playbooks/default.playbook.json, rule sort-comments, why. */
N_("What fits no touchpoint is often what the plan has overlooked.")

/* Translators: playbooks/default.playbook.json, rule sort-comments, check. */
N_("Every comment has its touchpoint, or is listed as a new subject that somebody looks into.")

/* Translators: playbooks/default.playbook.json, rule other-ask, title. Names in braces stay as they are; a text takes their place. */
N_("Ask ten customers what worries them most about “{scenario}”")

/* Translators: playbooks/default.playbook.json, rule other-ask, why. */
N_("There is no routine for this one. Before we decide what people need, we ask them.")

/* Translators: playbooks/default.playbook.json, rule other-ask, check. */
N_("Ten short conversations are noted in the customers’ own words, and the three worries named most often have an action in the plan.")

/* Translators: playbooks/default.playbook.json, rule breach-help, title. */
N_("Open a line where people learn whether it concerns them and how to protect themselves")

/* Translators: playbooks/default.playbook.json, rule breach-help, why. */
N_("Not knowing is the worst part. A general notice leaves everyone afraid, even those who need not be.")

/* Translators: playbooks/default.playbook.json, rule breach-help, check. */
N_("Whoever gets in touch has an answer about their own data in the same conversation, and nobody is asked for a password or a card number.")

/* Translators: playbooks/default.playbook.json, rule product-take-back, title. */
N_("Take it back everywhere, free and without a receipt")

/* Translators: playbooks/default.playbook.json, rule product-take-back, why. */
N_("The safer the way back is made, the fewer faulty ones stay in use. Doubt goes in favour of the customer.")

/* Translators: playbooks/default.playbook.json, rule product-take-back, check. */
N_("A test return takes less than five minutes in each kind of place, and the customer leaves with money, a replacement or a date.")

/* Translators: playbooks/default.playbook.json, rule supply-dates, title. */
N_("Replace every delivery date that we cannot keep")

/* Translators: playbooks/default.playbook.json, rule supply-dates, why. */
N_("A late date that holds is better than an early one that moves twice.")

/* Translators: playbooks/default.playbook.json, rule supply-dates, check. */
N_("No date that is shown or promised is older than a day; those whose date has moved were told, and can cancel with one word.")

/* Translators: playbooks/default.playbook.json, rule price-show, title. */
N_("Show each customer what the price means for them, and the honest reason")

/* Translators: playbooks/default.playbook.json, rule price-show, why. */
N_("A percentage is an insult to those who have to count. People accept a price that they understand sooner than one that was slipped in.")

/* Translators: playbooks/default.playbook.json, rule price-show, check. */
N_("Each customer sees the old sum, the new sum and the day it starts, on their own example; the reason fits in one sentence and survives a question.")

/* Translators: playbooks/default.playbook.json, rule breach-report, title. */
N_("Report the breach to the authority and to everyone concerned, in time")

/* Translators: playbooks/default.playbook.json, rule breach-report, why. */
N_("In many countries the law allows 72 hours. The people concerned need the time more than we do: to change passwords and watch their accounts.")

/* Translators: playbooks/default.playbook.json, rule breach-report, check. */
N_("The authority’s receipt is on file; everyone concerned was told directly what was taken, what may follow, what to do and whom to ask.")

/* Translators: playbooks/default.playbook.json, rule breach-report, role. */
N_("Legal and privacy")

/* Translators: playbooks/default.playbook.json, rule what-waits, title. */
N_("Decide what has to wait, and say so")

/* Translators: playbooks/default.playbook.json, rule what-waits, why. */
N_("The people and the money for recovery come from somewhere. What customers will not miss this month can stand still.")

/* Translators: playbooks/default.playbook.json, rule what-waits, check. */
N_("A list says what is put off and until when; those who wanted it have been told, and the people it sets free have started here.")

/* Translators: playbooks/default.playbook.json, rule victim-waive, title. Names in braces stay as they are; a text takes their place. */
N_("Waive the fees and deadlines that “{scenario}” made impossible to keep")

/* Translators: playbooks/default.playbook.json, rule victim-waive, why. Names in braces stay as they are; a text takes their place. */
N_("Nobody blames us for “{scenario}”. To hold people to a rule that nobody could have kept turns a misfortune into a grievance.")

/* Translators: playbooks/default.playbook.json, rule victim-waive, check. */
N_("Fees and deadlines are lifted in the systems until a published day; nobody has to ask for it or prove anything.")

/* Translators: playbooks/default.playbook.json, rule need-first, title. Names in braces stay as they are; a text takes their place. */
N_("Put “{need}” first in “{touchpoint}”")

/* Translators: playbooks/default.playbook.json, rule need-first, why. Names in braces stay as they are; a text takes their place. */
N_("With “{scenario}”, what people care about has shifted. What mattered most last month may come second now.")

/* Translators: playbooks/default.playbook.json, rule need-first, check. */
N_("Words, staffing and order of steps there were changed for it; of five customers asked, four say that they got it.")

/* Translators: playbooks/default.playbook.json, rule outage-loose-ends, title. */
N_("Find what was lost, doubled or left half done")

/* Translators: playbooks/default.playbook.json, rule outage-loose-ends, why. */
N_("After the repair the second wave comes: paid twice, order gone, no confirmation. Those who hear of it from us stay calm.")

/* Translators: playbooks/default.playbook.json, rule outage-loose-ends, check. */
N_("Payments, orders and messages of those hours have been reconciled, and each customer concerned heard of it from us first.")

/* Translators: playbooks/default.playbook.json, rule answer-complaints, title. Names in braces stay as they are; a text takes their place. */
N_("Answer every open complaint about “{touchpoint}” in person")

/* Translators: playbooks/default.playbook.json, rule answer-complaints, why. */
N_("Feedback here is far worse than usual. Somebody who complains still hopes for an answer.")

/* Translators: playbooks/default.playbook.json, rule answer-complaints, check. */
N_("No complaint is older than two days without an answer signed by a person, and each answer says what happens next.")

/* Translators: playbooks/default.playbook.json, rule personal-call, title. Names in braces stay as they are; a text takes their place. */
N_("Call those who were hit worst in “{touchpoint}” and ask how they are")

/* Translators: playbooks/default.playbook.json, rule personal-call, why. */
N_("A call without a form, a script or an offer to sell is remembered for years.")

/* Translators: playbooks/default.playbook.json, rule personal-call, check. */
N_("Twenty people were called by somebody who may decide; what they were still missing is settled or has a date.")

/* Translators: playbooks/default.playbook.json, rule preventable-make-good, title. Names in braces stay as they are; a text takes their place. */
N_("Make good what “{touchpoint}” cost people, and add something for the trouble")

/* Translators: playbooks/default.playbook.json, rule preventable-make-good, why. */
N_("Paying back the loss only brings them to zero. The time, the effort and the disappointment come on top.")

/* Translators: playbooks/default.playbook.json, rule preventable-make-good, check. */
N_("Everyone affected has received it unasked, and could choose between money and something of more worth to them.")

/* Translators: playbooks/default.playbook.json, rule health-distance, title. Names in braces stay as they are; a text takes their place. */
N_("Offer “{touchpoint}” without having to come in person")

/* Translators: playbooks/default.playbook.json, rule health-distance, why. */
N_("Those most at risk are often those who most need the service.")

/* Translators: playbooks/default.playbook.json, rule health-distance, check. */
N_("Three customers who stay at home got what they came for before, and did it with the equipment they have.")

/* Translators: playbooks/default.playbook.json, rule accident-put-right, title. Names in braces stay as they are; a text takes their place. */
N_("Put right what people lost at “{touchpoint}”, without forms")

/* Translators: playbooks/default.playbook.json, rule accident-put-right, why. */
N_("We did not mean it, but they bear the damage. Those who have to fight for a refund remember the fight.")

/* Translators: playbooks/default.playbook.json, rule accident-put-right, check. */
N_("Everyone we know of was paid back unasked; all others need one message and wait five days at most.")

/* Translators: playbooks/default.playbook.json, rule take-away-pain, title. Names in braces stay as they are; a text takes their place. */
N_("Take away “{pain}” from “{touchpoint}”")

/* Translators: playbooks/default.playbook.json, rule take-away-pain, why. Names in braces stay as they are; a text takes their place. */
N_("On an ordinary day it is a nuisance. In “{scenario}” it is what breaks people’s patience.")

/* Translators: playbooks/default.playbook.json, rule take-away-pain, check. */
N_("The next ten customers there do not meet it, and a week’s comments do not mention it.")

/* Translators: playbooks/default.playbook.json, rule price-way-out, title. */
N_("Open ways out: a smaller plan, more time, or leaving without a penalty")

/* Translators: playbooks/default.playbook.json, rule price-way-out, why. */
N_("People who feel trapped tell everyone. People who could have left, and stayed, are customers.")

/* Translators: playbooks/default.playbook.json, rule price-way-out, check. */
N_("Every way can be taken in one step, without talking to somebody whose job it is to prevent it; hardship cases get an answer within a day.")

/* Translators: playbooks/default.playbook.json, rule you-said-we-did, title. */
N_("Tell customers what changed because of what they said")

/* Translators: playbooks/default.playbook.json, rule you-said-we-did, why. */
N_("Those who took the trouble to write want to know that it was read.")

/* Translators: playbooks/default.playbook.json, rule you-said-we-did, check. */
N_("At least three changes are published beside the comments that led to them, with permission and without names.")

/* Translators: playbooks/default.playbook.json, rule rehearse, title. Names in braces stay as they are; a text takes their place. */
N_("Rehearse “{scenario}” with those who were in it")

/* Translators: playbooks/default.playbook.json, rule rehearse, why. */
N_("A plan becomes a skill when people have gone through it once without pressure.")

/* Translators: playbooks/default.playbook.json, rule rehearse, check. */
N_("Half a day with real comments as cues is done; each team has named one thing that it will do differently, with a date.")

/* Translators: playbooks/default.playbook.json, rule own-path, title. Names in braces stay as they are; a text takes their place. */
N_("Give “{touchpoint}” a way to work without “{source}”")

/* Translators: playbooks/default.playbook.json, rule own-path, why. */
N_("It failed without a fault of its own. The next crisis will take the same road.")

/* Translators: playbooks/default.playbook.json, rule own-path, check. Names in braces stay as they are; a text takes their place. */
N_("In a trial without “{source}”, customers there could still do what matters most to them.")

/* Translators: playbooks/default.playbook.json, rule preventable-independent, title. */
N_("Have somebody independent find out how it could happen, and publish it")

/* Translators: playbooks/default.playbook.json, rule preventable-independent, why. */
N_("Nobody believes those who mark their own work.")

/* Translators: playbooks/default.playbook.json, rule preventable-independent, check. */
N_("Name and task of the person are public; the findings are out unabridged, with a date and a name against each measure.")

/* Translators: playbooks/default.playbook.json, rule look-back, title. Names in braces stay as they are; a text takes their place. */
N_("Look back on “{scenario}” together with staff and customers")

/* Translators: playbooks/default.playbook.json, rule look-back, why. */
N_("Those who stood in the queue know what no report does. They say it where people look for causes, not for culprits.")

/* Translators: playbooks/default.playbook.json, rule look-back, check. */
N_("A dated note says what helped, what hurt and what goes into the playbook; five customers took part and have received it.")

/* Translators: playbooks/default.playbook.json, rule back-to-before, title. Names in braces stay as they are; a text takes their place. */
N_("Compare “{touchpoint}” with how it was before “{scenario}”")

/* Translators: playbooks/default.playbook.json, rule back-to-before, why. */
N_("Recovered is what customers feel, not what was switched on again: what they got, what it took to get it, and how they were spoken to.")

/* Translators: playbooks/default.playbook.json, rule back-to-before, check. */
N_("Feedback from after is set against before and during, and thirty customers were asked about these three; the weakest has an action with an owner and a date.")

/* Translators: playbooks/default.playbook.json, message holding-statement, text. Names in braces stay as they are; a text takes their place. */
N_("“{scenario}”: what we know at [time].\n\n[What has happened, in one sentence.] It affects [who, and which services]. What we do not know yet: [what is still open].\n\nWe are working on [what is being done now]. Our next update comes at [time of the next update], here and at [address of the page with the facts], even if there is nothing new.\n\nIf you need help at once, please reach us at [phone number]. We know how much depends on this for many of you.")

/* Translators: playbooks/default.playbook.json, message reply-in-public, text. */
N_("Hello [customer’s name], I am [name] and I work here on [task]. I have read what you wrote about [subject], and I understand why it upset you.\n\nThis is what we know: [facts]. This is what I am finding out: [open question], and I will answer here by [time of the next update], so that everyone can read it.\n\nMay I call you or write to you directly about your own case? You reach me at [contact].")

/* Translators: playbooks/default.playbook.json, message staff-and-partners, text. Names in braces stay as they are; a text takes their place. */
N_("To everyone who talks with customers today, here and at our partners.\n\nWhat has happened: [facts in two sentences]. What we do not know yet: [what is still open].\n\nWhat we say, in our own words: we know about “{scenario}”; we see what it means for you; this is what we are doing: [measures]; the next news comes at [time of the next update].\n\nWhat you may decide without asking: [what, up to which amount]. What we do not do: guess, blame anyone, or tell people to calm down.\n\nIf you are stuck, call [name] at [phone number]. Please take your breaks. Thank you.")

/* Translators: playbooks/default.playbook.json, message victim-what-to-do, text. Names in braces stay as they are; a text takes their place. */
N_("If “{scenario}” affects you, you are not alone with it. This is what to do:\n\n1. [First step, for everyone.]\n2. [Second step, for those who are already in the middle of it.]\n3. [Where to get help: place, phone number, opening hours.]\n\nYou do not need to [what people fear they must do, such as queue or call]; you lose nothing by waiting. Fees and deadlines are lifted until [date].\n\nIf you are alone, ill, with small children or need assistance, tell us at [phone number], and we will look after you first.")

/* Translators: playbooks/default.playbook.json, message what-works, text. */
N_("As of [time]:\n\nWorks as usual: [services].\nWorks, but takes longer: [services, with the wait].\nDoes not work: [services], probably until [time].\n\nIf you are in the middle of something: [what happens to what has been begun]. Please do not [what makes it worse, such as paying a second time]; nothing of yours is lost.\n\nNext update: [time of the next update].")

/* Translators: playbooks/default.playbook.json, message safety-notice, text. */
N_("Please stop using [product] with the number [batch or serial number]. [What can happen, in one sentence.] You find the number [where].\n\nWhat to do now: [steps, such as unplug it and keep it away from children].\n\nWe take it back at [places], free and without a receipt, and you choose between [refund] and [replacement].\n\nIf anyone has been hurt or feels unwell, please see a doctor, then call us at [phone number], day or night. As far as we know today, [what is not affected] is safe; we will tell you at once if that changes.")

/* Translators: playbooks/default.playbook.json, message use-the-way-round, text. Names in braces stay as they are; a text takes their place. */
N_("“{touchpoint}” does not work as it should at the moment. Please use “{alternative}” instead: [how to get there, in one sentence].\n\nHave [what is needed] at hand. The wait there is about [minutes]. What you have already begun is kept; you do not have to start again.\n\nIf you cannot use this way, we will help you at [place or phone number].")

/* Translators: playbooks/default.playbook.json, message update, text. Names in braces stay as they are; a text takes their place. */
N_("Update on “{scenario}” at [time].\n\nNew since the last one: [what has changed].\nWhat you can do now: [one or two steps].\nWhat we are doing: [measure, and by when].\nWhat we do not know yet: [open question, and when we expect an answer].\n\nNext update: [time of the next update]. Thank you for bearing with us; we know that this is hard.")

/* Translators: playbooks/default.playbook.json, message apology, text. */
N_("We made a mistake, and you had to bear it. [What we did or failed to do.] We should have [what would have been right]. For [who] this meant [what it did to them]. We apologise.\n\nWe have stopped [what], and we are making it good: [what everyone affected receives] reaches you by [date], without your having to ask.\n\n[Name of an independent person or body] is finding out how it could happen. We will publish the findings by [date], all of them.\n\nI answer for this. You can reach me at [direct contact].\n\n[Name, role]")

/* Translators: playbooks/default.playbook.json, message protect-each-other, text. */
N_("To protect you and the people who work here, we have changed this: [measures, place by place].\n\nIf [symptoms or situation], please stay at home. You can move or cancel [booking or appointment] free of charge until [date]; a message is enough.\n\nWithout coming in person you can [what works from home, and how]. If you are at special risk, [reserved hours or contact] is for you.\n\nWe follow the advice of [authority], and we tell you as soon as it changes.")

/* Translators: playbooks/default.playbook.json, message accident-explanation, text. */
N_("On [date] [what failed]. Because of it you could not [what customers could not do]. We are sorry.\n\nThis is what happened: [the cause in two sentences, without technical terms]. [What is repaired] works again; we are still working on [what does not] and expect it by [date].\n\nWhat you lost by it, we put right: [refund or replacement] reaches you by [date], and you do not have to ask for it. So that it does not happen again, we are [measure, and by when].\n\nIf we have missed something, [name] will see to it: [contact].")

/* Translators: playbooks/default.playbook.json, message data-notice, text. */
N_("On [date] we learnt that somebody had access to data of our customers. Of your data this concerns [kinds of data]. As far as we know today it does not concern [kinds of data].\n\nWhat may follow: [likely consequences, in plain words].\nWhat you should do now: [steps, such as changing a password and checking statements].\nWhat we have done: [measures]. We informed [authority] on [date].\n\nWe will never ask you for a password or a card number by phone or e-mail. [Name, responsible for data protection] and our team answer your questions at [phone number] and [address].\n\nYou trusted us with your data. We are sorry that this has happened to it.")

/* Translators: playbooks/default.playbook.json, message new-date, text. */
N_("Your [order] will come later than we said: on [date]. We can keep this date because [reason].\n\nYou choose: wait, and [what you get for it]; take [substitute] at the same price; or cancel, and have your money back within [number of days] days. A short message to [contact] is enough.\n\nIf you need it urgently for your health, your work or your family, please tell us. We keep a reserve for that. We are sorry to upset your plans.")

/* Translators: playbooks/default.playbook.json, message price-explained, text. */
N_("From [date] you pay [new price] instead of [old price] for [service]. For you that is [amount] more a month.\n\nThe reason: [honest reason in one sentence]. What stays as it is: [what].\n\nYou can choose [smaller plan], keep the old price until [date] with [option], or leave by [date] without a penalty, each with one click or one call to [phone number].\n\nIf this is more than you can carry, please talk to us before you give something up: [contact for hardship].")

/* Translators: playbooks/default.playbook.json, message personal-follow-up, text. */
N_("Dear [name],\n\non [date] you [what this person went through, in one concrete sentence]. I have read your case myself, and I am sorry for what you went through.\n\nI have arranged [what has been done for this person]. [Refund or amends] reaches you by [date].\n\nIs there anything that we have missed? Please write or call me; I will get in touch again on [date] to ask whether everything has arrived.\n\n[Name, role, direct number]")

/* Translators: playbooks/default.playbook.json, message all-clear, text. Names in braces stay as they are; a text takes their place. */
N_("“{scenario}” is behind us: since [time], [services] work as usual.\n\nStill open: [what], which we will settle by [date]. If anything is still not right for you, tell us at [contact]; there is no deadline.\n\nThank you to everyone who waited, helped others and told us what went wrong. On [date] we will say at [address] what we have learnt and what we are changing.")

/* Translators: playbooks/default.playbook.json, message what-we-changed, text. Names in braces stay as they are; a text takes their place. */
N_("During “{scenario}” many of you told us [what people said most]. You were heard.\n\nSince then we have changed:\n1. [Change, and what it means for customers.]\n2. [Change, and what it means for customers.]\n3. [Change, and what it means for customers.]\n\nWhat we have not managed yet: [what], by [date]. If you would like to try the changes before others, or tell us what is missing, write to [name] at [contact].")
