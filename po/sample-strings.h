/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made by extract-strings.py from JSON files; edit those. */

/* TRANSLATORS: templates/airline.journey.json, map, title. */
N_("Flying")

/* TRANSLATORS: templates/airline.journey.json, map, summary. */
N_("From the wish to travel to the way home from the airport.")

/* TRANSLATORS: templates/airline.journey.json, segments, name. */
N_("Holiday travellers")

/* TRANSLATORS: templates/airline.journey.json, segments, summary. */
N_("Once or twice a year; the date cannot move.")

/* TRANSLATORS: templates/airline.journey.json, segments, name. */
N_("Business travellers")

/* TRANSLATORS: templates/airline.journey.json, segments, summary. */
N_("Know the rules and expect the app to know them, too.")

/* TRANSLATORS: templates/airline.journey.json, segments, name. */
N_("Travellers who need assistance")

/* TRANSLATORS: templates/airline.journey.json, segments, summary. */
N_("Booked by somebody else, helped by us.")

/* TRANSLATORS: templates/airline.journey.json, stages, name. */
N_("Plan")

/* TRANSLATORS: templates/airline.journey.json, stages, summary. */
N_("Where, when, for how much.")

/* TRANSLATORS: templates/airline.journey.json, stages, name. */
N_("Book")

/* TRANSLATORS: templates/airline.journey.json, stages, summary. */
N_("A seat, a bag, a confirmation.")

/* TRANSLATORS: templates/airline.journey.json, stages, name. */
N_("Before departure")

/* TRANSLATORS: templates/airline.journey.json, stages, summary. */
N_("From the front door to the gate.")

/* TRANSLATORS: templates/airline.journey.json, stages, name. */
N_("On the way")

/* TRANSLATORS: templates/airline.journey.json, stages, summary. */
N_("In the air, and what comes between.")

/* TRANSLATORS: templates/airline.journey.json, stages, name. */
N_("After the trip")

/* TRANSLATORS: templates/airline.journey.json, stages, summary. */
N_("Bags, bills and memories.")

/* TRANSLATORS: templates/airline.journey.json, lanes, name. */
N_("Website & app")

/* TRANSLATORS: templates/airline.journey.json, lanes, name. */
N_("Airport & crew")

/* TRANSLATORS: templates/airline.journey.json, lanes, name. */
N_("Call centre")

/* TRANSLATORS: templates/airline.journey.json, lanes, name. */
N_("Social media")

/* TRANSLATORS: templates/airline.journey.json, lanes, name. */
N_("How it feels")

/* TRANSLATORS: templates/airline.journey.json, lanes, name. */
N_("Pain points")

/* TRANSLATORS: templates/airline.journey.json, lanes, name. */
N_("Needs")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Compare fares and bag rules")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("The whole price at once")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, pains. */
N_("Bag rules are hard to find")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Read what others say")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("Trust in what others say")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Choose seats and pay")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("Seats together")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Get the confirmation")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("Everything on one page")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Check in")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("Be told early and honestly")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Drop the bags")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("Bags arrive when I do")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, pains. */
N_("Two queues for one bag")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Pass security")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("Know how long it takes")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Wait at the gate")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, pains. */
N_("The board knows more than the staff")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Change a flight")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("A person who may decide")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, pains. */
N_("Each call begins at the beginning")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Board and fly")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("Arrive on time")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Catch the connection")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("Somebody who shows the way")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Collect the bags")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, pains. */
N_("Nobody says what is missing")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Claim expenses and refunds")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("Money back without a fight")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, title. */
N_("Tell others how it went")

/* TRANSLATORS: templates/airline.journey.json, touchpoints, needs. */
N_("A good story to tell")

/* TRANSLATORS: templates/bank.journey.json, map, title. */
N_("Everyday banking")

/* TRANSLATORS: templates/bank.journey.json, map, summary. */
N_("From the first account to the day on which something goes wrong.")

/* TRANSLATORS: templates/bank.journey.json, segments, name. */
N_("Private customers")

/* TRANSLATORS: templates/bank.journey.json, segments, summary. */
N_("Wages in, rent out, and little time for banking.")

/* TRANSLATORS: templates/bank.journey.json, segments, name. */
N_("Older customers")

/* TRANSLATORS: templates/bank.journey.json, segments, summary. */
N_("Trust a person more than a screen.")

/* TRANSLATORS: templates/bank.journey.json, segments, name. */
N_("Small businesses")

/* TRANSLATORS: templates/bank.journey.json, segments, summary. */
N_("Their till is our till.")

/* TRANSLATORS: templates/bank.journey.json, stages, name. */
N_("Open an account")

/* TRANSLATORS: templates/bank.journey.json, stages, summary. */
N_("From “I need one” to the first payment.")

/* TRANSLATORS: templates/bank.journey.json, stages, name. */
N_("Every day")

/* TRANSLATORS: templates/bank.journey.json, stages, summary. */
N_("Money comes in, money goes out.")

/* TRANSLATORS: templates/bank.journey.json, stages, name. */
N_("Bigger steps")

/* TRANSLATORS: templates/bank.journey.json, stages, summary. */
N_("A loan, a home, savings.")

/* TRANSLATORS: templates/bank.journey.json, stages, name. */
N_("When something is wrong")

/* TRANSLATORS: templates/bank.journey.json, stages, summary. */
N_("Rare, and remembered.")

/* TRANSLATORS: templates/bank.journey.json, stages, name. */
N_("Stay or leave")

/* TRANSLATORS: templates/bank.journey.json, stages, summary. */
N_("What is left when it is over.")

/* TRANSLATORS: templates/bank.journey.json, lanes, name. */
N_("App & online banking")

/* TRANSLATORS: templates/bank.journey.json, lanes, name. */
N_("Card, cash & branch")

/* TRANSLATORS: templates/bank.journey.json, lanes, name. */
N_("Help line")

/* TRANSLATORS: templates/bank.journey.json, lanes, name. */
N_("Letters & e-mail")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, needs. */
N_("Done in one go")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, pains. */
N_("The video check closes at eight")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("Receive the card and the PIN")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("See the wages arrive")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, needs. */
N_("My money is there on the day")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("Look at the balance")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, needs. */
N_("A figure I can rely on")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, pains. */
N_("Pending payments look like booked ones")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("Pay by card")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, needs. */
N_("Pay without being stared at")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, pains. */
N_("“Declined” without a reason")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("Take out cash")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, needs. */
N_("Money when I need it")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("Pay the rent")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, needs. */
N_("Paid once, and on time")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("Ask for a loan")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, needs. */
N_("An answer that I understand")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, pains. */
N_("Same papers three times")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("Get advice")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, needs. */
N_("Advice that is for me")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("Report a lost card")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, needs. */
N_("A person, at once")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, pains. */
N_("Menu of seven options")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("Have a wrong booking put right")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, pains. */
N_("A form for each booking")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("Get fees back")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, needs. */
N_("Made good without begging")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, title. */
N_("Stay, or move the account")

/* TRANSLATORS: templates/bank.journey.json, touchpoints, needs. */
N_("Trust")

/* TRANSLATORS: templates/clinic.journey.json, map, title. */
N_("A visit to the clinic")

/* TRANSLATORS: templates/clinic.journey.json, map, summary. */
N_("From the first symptom back to everyday life.")

/* TRANSLATORS: templates/clinic.journey.json, segments, name. */
N_("Families with children")

/* TRANSLATORS: templates/clinic.journey.json, segments, summary. */
N_("A feverish child at seven in the morning.")

/* TRANSLATORS: templates/clinic.journey.json, segments, name. */
N_("Older and long-term ill")

/* TRANSLATORS: templates/clinic.journey.json, segments, summary. */
N_("Come often, and say little.")

/* TRANSLATORS: templates/clinic.journey.json, segments, name. */
N_("Working people")

/* TRANSLATORS: templates/clinic.journey.json, segments, summary. */
N_("Once a year, outside working hours.")

/* TRANSLATORS: templates/clinic.journey.json, stages, name. */
N_("Falling ill")

/* TRANSLATORS: templates/clinic.journey.json, stages, summary. */
N_("Is it bad enough? Whom can I ask?")

/* TRANSLATORS: templates/clinic.journey.json, stages, name. */
N_("Finding an appointment")

/* TRANSLATORS: templates/clinic.journey.json, stages, summary. */
N_("Somewhere between “today” and “in March”.")

/* TRANSLATORS: templates/clinic.journey.json, stages, name. */
N_("At the clinic")

/* TRANSLATORS: templates/clinic.journey.json, stages, summary. */
N_("From the door to the doctor and back.")

/* TRANSLATORS: templates/clinic.journey.json, stages, name. */
N_("Treatment")

/* TRANSLATORS: templates/clinic.journey.json, stages, summary. */
N_("Results, medicine, a plan.")

/* TRANSLATORS: templates/clinic.journey.json, stages, name. */
N_("Getting well")

/* TRANSLATORS: templates/clinic.journey.json, stages, summary. */
N_("Back on one’s feet, or looked after.")

/* TRANSLATORS: templates/clinic.journey.json, lanes, name. */
N_("Website & messages")

/* TRANSLATORS: templates/clinic.journey.json, lanes, name. */
N_("Telephone")

/* TRANSLATORS: templates/clinic.journey.json, lanes, name. */
N_("Pharmacy & partners")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("Look up the symptoms")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, needs. */
N_("Know whether it is serious")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, pains. */
N_("Every page ends in the worst case")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("Call for advice")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, needs. */
N_("A voice that has time for me")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, pains. */
N_("Engaged from eight to ten")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("Book an appointment online")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, needs. */
N_("A time that I can rely on")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("Call for an appointment")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, pains. */
N_("All is gone by ten past eight")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("Come in and register")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, needs. */
N_("Be seen as a person")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("Wait")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, pains. */
N_("Nobody says how long")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("See the doctor")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("Have a test")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, needs. */
N_("Know what it is for")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("Get the results")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, needs. */
N_("Understand what it means")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, pains. */
N_("A number without a sentence")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("Fetch the medicine")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, needs. */
N_("Medicine today")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, pains. */
N_("Sent from pharmacy to pharmacy")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("Be asked how it goes")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, needs. */
N_("Not to be forgotten")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, title. */
N_("Come for a check-up")

/* TRANSLATORS: templates/clinic.journey.json, touchpoints, needs. */
N_("Somebody who knows me")

/* TRANSLATORS: templates/online-service.journey.json, map, title. */
N_("An online service")

/* TRANSLATORS: templates/online-service.journey.json, map, summary. */
N_("From the first click to the day of cancelling, or staying for years.")

/* TRANSLATORS: templates/online-service.journey.json, segments, name. */
N_("Trying it out")

/* TRANSLATORS: templates/online-service.journey.json, segments, summary. */
N_("Decide within the first ten minutes.")

/* TRANSLATORS: templates/online-service.journey.json, segments, name. */
N_("Everyday users")

/* TRANSLATORS: templates/online-service.journey.json, segments, summary. */
N_("It is part of their work.")

/* TRANSLATORS: templates/online-service.journey.json, segments, name. */
N_("Administrators")

/* TRANSLATORS: templates/online-service.journey.json, segments, summary. */
N_("Answer for others, and for the bill.")

/* TRANSLATORS: templates/online-service.journey.json, stages, name. */
N_("Notice")

/* TRANSLATORS: templates/online-service.journey.json, stages, summary. */
N_("A problem looks for a solution.")

/* TRANSLATORS: templates/online-service.journey.json, stages, name. */
N_("Try")

/* TRANSLATORS: templates/online-service.journey.json, stages, summary. */
N_("Ten minutes that decide.")

/* TRANSLATORS: templates/online-service.journey.json, stages, name. */
N_("Subscribe")

/* TRANSLATORS: templates/online-service.journey.json, stages, summary. */
N_("From guest to customer.")

/* TRANSLATORS: templates/online-service.journey.json, stages, name. */
N_("Rely on it")

/* TRANSLATORS: templates/online-service.journey.json, stages, summary. */
N_("Every day, until it does not work.")

/* TRANSLATORS: templates/online-service.journey.json, stages, name. */
N_("Renew or leave")

/* TRANSLATORS: templates/online-service.journey.json, stages, summary. */
N_("Both should be easy.")

/* TRANSLATORS: templates/online-service.journey.json, lanes, name. */
N_("Website")

/* TRANSLATORS: templates/online-service.journey.json, lanes, name. */
N_("In the product")

/* TRANSLATORS: templates/online-service.journey.json, lanes, name. */
N_("Support")

/* TRANSLATORS: templates/online-service.journey.json, lanes, name. */
N_("E-mail")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Find the website")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, needs. */
N_("See whether it solves my problem")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Compare plans and prices")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, pains. */
N_("“Contact sales”")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Sign up")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, pains. */
N_("Password rules")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Reach the first result")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, needs. */
N_("It works at once")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, pains. */
N_("An empty page")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Look something up in the guide")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, needs. */
N_("An answer in a minute")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Enter the payment details")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, needs. */
N_("Safe and quick payment")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Invite colleagues")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Use it every day")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, needs. */
N_("It is there when I need it")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Look whether it is down")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, pains. */
N_("The status page is green")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Ask support")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, pains. */
N_("The robot asks what I have just written")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Receive the invoice")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, needs. */
N_("Understand the bill")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Renew or change the plan")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, needs. */
N_("No traps")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, title. */
N_("Take the data along")

/* TRANSLATORS: templates/online-service.journey.json, touchpoints, needs. */
N_("My data is mine")

/* TRANSLATORS: templates/public-service.journey.json, map, title. */
N_("A public service")

/* TRANSLATORS: templates/public-service.journey.json, map, summary. */
N_("From a letter or a change in life to a decision that one understands.")

/* TRANSLATORS: templates/public-service.journey.json, segments, name. */
N_("People who apply once")

/* TRANSLATORS: templates/public-service.journey.json, segments, summary. */
N_("Have never seen the form before.")

/* TRANSLATORS: templates/public-service.journey.json, segments, name. */
N_("People who depend on it")

/* TRANSLATORS: templates/public-service.journey.json, segments, summary. */
N_("Rent and food hang on the decision.")

/* TRANSLATORS: templates/public-service.journey.json, segments, name. */
N_("People with another first language")

/* TRANSLATORS: templates/public-service.journey.json, segments, summary. */
N_("Fill in what they can guess.")

/* TRANSLATORS: templates/public-service.journey.json, stages, name. */
N_("Need")

/* TRANSLATORS: templates/public-service.journey.json, stages, summary. */
N_("Something in life changes.")

/* TRANSLATORS: templates/public-service.journey.json, stages, name. */
N_("Find out")

/* TRANSLATORS: templates/public-service.journey.json, stages, summary. */
N_("Who is responsible, and what is needed.")

/* TRANSLATORS: templates/public-service.journey.json, stages, name. */
N_("Apply")

/* TRANSLATORS: templates/public-service.journey.json, stages, summary. */
N_("Papers, forms, proof.")

/* TRANSLATORS: templates/public-service.journey.json, stages, summary. */
N_("The part nobody designs.")

/* TRANSLATORS: templates/public-service.journey.json, stages, name. */
N_("Decision")

/* TRANSLATORS: templates/public-service.journey.json, stages, summary. */
N_("And what one can do about it.")

/* TRANSLATORS: templates/public-service.journey.json, lanes, name. */
N_("Office")

/* TRANSLATORS: templates/public-service.journey.json, lanes, name. */
N_("Post")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("Receive a letter")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, needs. */
N_("Understand what is wanted")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, pains. */
N_("Written for lawyers")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("Find out what I am entitled to")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, needs. */
N_("Plain words")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, pains. */
N_("Four offices, four answers")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("Ask by telephone")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, pains. */
N_("Open from nine to eleven")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("Book an appointment")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("Fill in the form")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, needs. */
N_("Not the same question twice")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, pains. */
N_("Lost after twenty minutes")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("Get the papers together")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, needs. */
N_("Know what counts as proof")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("Hand it in at the counter")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("Look how far it is")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, pains. */
N_("“In progress”")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("Call because nothing has come")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("Receive the decision")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, pains. */
N_("Nine pages, the figure on the seventh")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("See the payment arrive")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, needs. */
N_("On the day, every month")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, title. */
N_("Object to the decision")

/* TRANSLATORS: templates/public-service.journey.json, touchpoints, needs. */
N_("Be heard")

/* TRANSLATORS: templates/retail.journey.json, map, title. */
N_("Shopping")

/* TRANSLATORS: templates/retail.journey.json, map, summary. */
N_("From seeing something to using it at home: in the shop, online, or both.")

/* TRANSLATORS: templates/retail.journey.json, segments, name. */
N_("Regular customers")

/* TRANSLATORS: templates/retail.journey.json, segments, summary. */
N_("Know where things are and want to be quick.")

/* TRANSLATORS: templates/retail.journey.json, segments, name. */
N_("Occasional buyers")

/* TRANSLATORS: templates/retail.journey.json, segments, summary. */
N_("Come for one thing and compare.")

/* TRANSLATORS: templates/retail.journey.json, segments, name. */
N_("Online only")

/* TRANSLATORS: templates/retail.journey.json, segments, summary. */
N_("Never see the shop; the parcel is the shop.")

/* TRANSLATORS: templates/retail.journey.json, stages, name. */
N_("Discover")

/* TRANSLATORS: templates/retail.journey.json, stages, summary. */
N_("What makes people come.")

/* TRANSLATORS: templates/retail.journey.json, stages, name. */
N_("Choose")

/* TRANSLATORS: templates/retail.journey.json, stages, summary. */
N_("Look, try, compare, ask.")

/* TRANSLATORS: templates/retail.journey.json, stages, name. */
N_("Buy")

/* TRANSLATORS: templates/retail.journey.json, stages, summary. */
N_("Pay, take along or have it sent.")

/* TRANSLATORS: templates/retail.journey.json, stages, name. */
N_("Use")

/* TRANSLATORS: templates/retail.journey.json, stages, summary. */
N_("At home, with all that may go wrong.")

/* TRANSLATORS: templates/retail.journey.json, stages, name. */
N_("Come back")

/* TRANSLATORS: templates/retail.journey.json, stages, summary. */
N_("Or tell others not to.")

/* TRANSLATORS: templates/retail.journey.json, lanes, name. */
N_("Shop")

/* TRANSLATORS: templates/retail.journey.json, lanes, name. */
N_("Customer service")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("See a recommendation")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, needs. */
N_("Ideas that suit me")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Walk into the shop")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, needs. */
N_("Find my way")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Compare products and prices")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, pains. */
N_("Delivery cost comes last")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Ask the staff for advice")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, needs. */
N_("Somebody who knows the product")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, pains. */
N_("Nobody to be found")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Check whether it is in stock")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, needs. */
N_("What is shown is there")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, pains. */
N_("Shown as available, sold out in the shop")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Queue and pay at the till")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, needs. */
N_("No long wait")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, pains. */
N_("One till open of five")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Order and pay online")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Follow the parcel")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, needs. */
N_("Know the day")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, pains. */
N_("“Out for delivery” for three days")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Use it for the first time")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, needs. */
N_("It works as promised")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Call because something is wrong")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, pains. */
N_("Back and forth between shop and maker")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Take it back or exchange it")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, needs. */
N_("Money back without a discussion")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, pains. */
N_("Receipt on paper only")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Write a review")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, title. */
N_("Buy again")

/* TRANSLATORS: templates/retail.journey.json, touchpoints, needs. */
N_("Be recognised")

/* TRANSLATORS: examples/airline.journey.json, map, title. */
N_("Flying home for the holidays")

/* TRANSLATORS: examples/airline.journey.json, map, summary. */
N_("How families, students and business travellers get home for the holidays, and what a snowstorm did to it. Made up for this example; change anything you like.")

/* TRANSLATORS: examples/airline.journey.json, segments, name. */
N_("Family travellers")

/* TRANSLATORS: examples/airline.journey.json, segments, summary. */
N_("Two adults with children or with grandparents. They travel once or twice a year, and the date cannot move.")

/* TRANSLATORS: examples/airline.journey.json, segments, summary. */
N_("Fly every other week with hand luggage. They know the rules and expect the app to know them too.")

/* TRANSLATORS: examples/airline.journey.json, segments, name. */
N_("Young travellers on a budget")

/* TRANSLATORS: examples/airline.journey.json, segments, summary. */
N_("Students and first jobs. The fare decides, and there is little money for a night nobody planned.")

/* TRANSLATORS: examples/airline.journey.json, segments, summary. */
N_("With a wheelchair, an illness, or no experience of flying. Most of them were booked by somebody else.")

/* TRANSLATORS: examples/airline.journey.json, people, role. */
N_("Management")

/* TRANSLATORS: examples/airline.journey.json, people, role. */
N_("Communications")

/* TRANSLATORS: examples/airline.journey.json, people, role. */
N_("Operations")

/* TRANSLATORS: examples/airline.journey.json, people, role. */
N_("Digital")

/* TRANSLATORS: examples/airline.journey.json, people, role. */
N_("Training")

/* TRANSLATORS: examples/airline.journey.json, people, role. */
N_("Customer experience")

/* TRANSLATORS: examples/airline.journey.json, people, role. */
N_("Legal and privacy")

/* TRANSLATORS: examples/airline.journey.json, people, role. */
N_("Quality and safety")

/* TRANSLATORS: examples/airline.journey.json, stages, name. */
N_("Awareness")

/* TRANSLATORS: examples/airline.journey.json, stages, summary. */
N_("A wish to be home for the holidays turns into a plan.")

/* TRANSLATORS: examples/airline.journey.json, stages, name. */
N_("Consideration")

/* TRANSLATORS: examples/airline.journey.json, stages, summary. */
N_("Compare fares, rules and what others say.")

/* TRANSLATORS: examples/airline.journey.json, stages, name. */
N_("Booking")

/* TRANSLATORS: examples/airline.journey.json, stages, notes. */
N_("Seats are held for fifteen minutes")

/* TRANSLATORS: examples/airline.journey.json, stages, name. */
N_("Travel day")

/* TRANSLATORS: examples/airline.journey.json, stages, summary. */
N_("From checking in to the front door, on the busiest weekend of the winter.")

/* TRANSLATORS: examples/airline.journey.json, stages, notes. */
N_("Airport, app and call centre read the same case file")

/* TRANSLATORS: examples/airline.journey.json, stages, notes. */
N_("Bag tracing is run by a partner")

/* TRANSLATORS: examples/airline.journey.json, lanes, name. */
N_("Airport")

/* TRANSLATORS: examples/airline.journey.json, lanes, name. */
N_("Ideas")

/* TRANSLATORS: examples/airline.journey.json, lanes, name. */
N_("Behind the scenes")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("See a holiday fare advert")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, summary. */
N_("A family photograph, a fare, a button.")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, tags. */
N_("marketing")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, needs. */
N_("The lowest fare")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Show the whole price, bag included")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Read reviews of the airline")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, summary. */
N_("What strangers say weighs more than what we say.")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, tags. */
N_("reputation")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Old complaints stay on top")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Answer each review below four stars")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Fare and bag in one price")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Ask about travelling with a child")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, summary. */
N_("Seats together, pushchair, baby food: parents want to hear it from somebody.")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, tags. */
N_("family")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Nobody answers at the weekend")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("A page for parents, written by parents")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, tags. */
N_("revenue")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Card declined twice")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Hold the seats while the bank checks")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Get the confirmation e-mail")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, summary. */
N_("The moment the trip becomes real.")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Add a link for sharing with the family")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Check in on the app")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, summary. */
N_("From a day before departure.")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, tags. */
N_("self-service")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Shows “on time” for a cancelled flight")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Ask about rebooking before the traveller leaves home")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, notes. */
N_("App reads flight status every 20 minutes")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Bags taken in for flights that do not leave")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Stop taking bags when departure is in doubt")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Learn that the flight is cancelled")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, summary. */
N_("The minute that decides how the rest is remembered.")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, tags. */
N_("moment of truth")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Learnt it from the departure board")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("No reason given")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("No word on what comes next")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("A text message before the board changes")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, notes. */
N_("Operations decide, the gate has to say it")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Rebook at the service desk")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, summary. */
N_("One desk for all airlines at this end of the terminal.")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, needs. */
N_("Get home before the holiday")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Two-hour queue with small children")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Sent back to the app")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("One desk for the whole terminal")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Numbers instead of a queue")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Staff with tablets who come to the people")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, notes. */
N_("Three of eight positions staffed")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Rebook in the app")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, summary. */
N_("Two offers, one tap, without standing in line.")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Offers flights that are full already")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Keep the seat while the traveller decides")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Call to ask for a hotel")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, needs. */
N_("A safe place for the night")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("40 minutes on hold")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Every call begins at the beginning")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Hotel voucher by text message")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, notes. */
N_("Vouchers are signed off by hand")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Ask for help on social media")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, summary. */
N_("Written from the queue, read by everyone.")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("The same reply for everyone")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Sign answers with a name")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Board and fly home")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Called to three different gates")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Board families by row, not by group")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Track delayed bags")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Status never changes")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Asked twice for the same form")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("A photo of the bag when it is found")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, notes. */
N_("Partner sends its data once a day")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, summary. */
N_("Taxi, hotel, meals, and the seat that was never flown.")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, pains. */
N_("Receipts as PDF only")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Pay small sums without receipts")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, title. */
N_("Tell friends how it went")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, summary. */
N_("The story that is told at the holiday table.")

/* TRANSLATORS: examples/airline.journey.json, touchpoints, ideas. */
N_("Ask a week later, not the same night")

/* TRANSLATORS: examples/airline.journey.json, links, label. */
N_("everybody goes to the desk")

/* TRANSLATORS: examples/airline.journey.json, links, label. */
N_("without a message nobody looks")

/* TRANSLATORS: examples/airline.journey.json, links, label. */
N_("the queue moves to the phone")

/* TRANSLATORS: examples/airline.journey.json, links, label. */
N_("bags without a flight")

/* TRANSLATORS: examples/airline.journey.json, links, label. */
N_("the bag stays with the old flight")

/* TRANSLATORS: examples/airline.journey.json, links, label. */
N_("costs of the night")

/* TRANSLATORS: examples/airline.journey.json, links, label. */
N_("what is told becomes a review")

/* TRANSLATORS: examples/airline.journey.json, links, label. */
N_("rebook without the queue")

/* TRANSLATORS: examples/airline.journey.json, links, label. */
N_("vouchers by direct message")

/* TRANSLATORS: examples/airline.journey.json, links, label. */
N_("reminder the day before")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Missed my connection by my own fault and they put me on the next one without a word of reproach.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Late flight, missed the last train, they found me a room near the station.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The bag came a day late and the page said so from the start.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Fine in the end. Twenty minutes in line with a pushchair is long enough though.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Cancelled because of fog. A text message came an hour before, so I stayed in bed.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Got the voucher, had to tell the whole story to two people first.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("“In transit” for two days tells me nothing.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Why is the lounge closed on Sundays?")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The desk told me to use the app and the app told me to go to the desk.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The lady stayed on the line until the taxi was there. Thank you, Denise.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("They delivered my spare wheelchair battery to the door before the suitcase. Well thought out.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Checked in from the tram. Thirty seconds.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The crew let the children draw on the menu cards. Home by ten.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The gentleman came round the counter because I sit in a wheelchair. Small thing, big difference.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Ten minutes of music at eleven at night with a crying baby.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("I filled in the form at the airport and then the same form again online.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("We saw it on the board. The staff at the gate saw it at the same moment.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Changed our flight for the grandparents. Correct, a bit slow.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("It worked. The hotel had no idea that we were coming.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Lost and found within a day. The tracking page was right for once.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Boarding pass for a flight that your own website lists as cancelled. Do I get up or not?")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The app says on time, the board says cancelled, the gate says wait and see. Pick one.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Is flight 418 going or not?")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Sat at the gate for three hours until the word cancelled appeared. No announcement, no reason.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Two hours in this line, one desk, three children. Nobody has walked past to tell us anything.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("They close the counter for a shift change while 200 people are waiting. Unreal.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("My mum read it on the news and phoned me. I was in your departure hall.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The agent was kind, but could only offer Tuesday. I found a seat for tomorrow on my phone while standing there.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The only open food stand ran out of water at seven. There are hundreds of us in here.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Forty minutes on hold, then the line went dead. I began again at number 86.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Phone says all agents are busy and hangs up. Where do I sleep tonight?")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The third person I spoke to had a room. The first two said there were none in the city.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("We understand that it snows. We do not understand why nobody says a word about what happens next.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Slept on the floor next to the desk so as not to lose our place. It opened at eight, not at six as the sign says.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("My mother is 81 and spent the night on a chair. She did not want to bother anyone.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("I got the same sentence as the forty people above me. Please read before you paste.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Nobody knew where I could charge my breathing machine.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Which counter is open?")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Our bags flew without us. Nobody can say where to, and the medicine is inside.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Third gate, third queue, same flight number. At least it moves.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The announcement was too fast for me and nothing was written anywhere.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("I cannot stand for three hours. I said so twice and was told to wait like everybody else.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Status unchanged since yesterday morning. Is anybody looking at this page besides me?")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Paid for a hostel myself because nobody picked up. I hope that somebody answers about the bill.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Today the message came at five in the morning, with two other flights to choose from. That is how.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("I need the bag with my equipment today. The website has no place where I could say that.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Day three, they hand out numbers now. Better. Should have been day one.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Mia from the social desk just sorted in ten minutes what two days of phoning did not.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Four suitcases, four different cities, zero answers.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Tonight the voucher came as a text message within five minutes. So much easier.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The chat found my bag in a minute. Why does the page not know what the chat knows?")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("When we finally took off, the whole cabin clapped. Thanks to the crew, who had been up as long as we had.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("I never got through at all on Saturday. My cousin collected me at two in the morning.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("See attached letter.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("You got us home in the end. I still see my daughter asleep on a suitcase.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Three of four bags are here. The fourth is the one with the presents, of course.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The people on the phone were lovely as soon as we reached one.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("It came with the zip broken, but it came.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Rebooked on Thursday in ten minutes. So you can do it.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("They apologised and meant it. The chair was still hard.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Five days. The driver was the first person to say sorry.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Would have been all right with a number and a bench.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Found, and they sent a photo so that we could recognise it. Good idea.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Your form wants a PDF. The taxi gave me a slip of paper.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Had to call again for another trip: answered in two minutes, and they knew my name and the case.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Somebody rang me afterwards to ask how I had managed. I did not expect that.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Small delay, told early, with the reason. You have learnt something.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("All four bags are back. The page still says that one is missing.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("The hostel was paid back. Took a week, but without any argument.")

/* TRANSLATORS: examples/airline.journey.json, feedback, text. */
N_("Used the desk again this week. Numbers, seats, a screen. Keep it like this.")

/* TRANSLATORS: examples/airline.journey.json, scenarios, name. */
N_("Winter storm")

/* TRANSLATORS: examples/airline.journey.json, scenarios, summary. */
N_("Snow and ice closed the hub for eleven hours on Saturday and slowed it until Monday night. Six of ten flights were cancelled on the busiest weekend of the winter; about 9,000 travellers spent a night that they had not planned.")

/* TRANSLATORS: examples/airline.journey.json, impacts, note. */
N_("Shows cancelled flights as on time for up to an hour.")

/* TRANSLATORS: examples/airline.journey.json, impacts, note. */
N_("Bags pile up behind the counters.")

/* TRANSLATORS: examples/airline.journey.json, impacts, note. */
N_("Staff at the gate know no more than the board.")

/* TRANSLATORS: examples/airline.journey.json, impacts, note. */
N_("One desk, three positions, 600 people.")

/* TRANSLATORS: examples/airline.journey.json, impacts, note. */
N_("Offers seats that are gone. Fixed on Sunday.")

/* TRANSLATORS: examples/airline.journey.json, impacts, note. */
N_("Six of ten flights cancelled; the others leave from changing gates.")

/* TRANSLATORS: examples/airline.journey.json, impacts, note. */
N_("Told from the queue, not at the holiday table.")

/* TRANSLATORS: examples/airline.journey.json, actions, notes. */
N_("Samir, deputy Ruth. The log is the sheet on the wall of room 2.14.")

/* TRANSLATORS: examples/airline.journey.json, actions, notes. */
N_("Too late on Saturday. From Sunday on by eight in the evening for the next day.")

/* TRANSLATORS: examples/airline.journey.json, actions, title. */
N_("Bring blankets, water and chargers to everyone in the departure hall")

/* TRANSLATORS: examples/airline.journey.json, actions, why. */
N_("A blanket, a charger and a warm drink say more than any announcement.")

/* TRANSLATORS: examples/airline.journey.json, actions, check. */
N_("Two rounds through the hall by nightfall, with somebody at each who asks the quiet ones too.")

/* TRANSLATORS: examples/airline.journey.json, actions, notes. */
N_("The fire brigade lent 400 blankets.")

/* TRANSLATORS: examples/airline.journey.json, actions, notes. */
N_("Positions 4 to 8 are open, numbers instead of a queue since Monday.")

/* TRANSLATORS: examples/airline.journey.json, actions, title. */
N_("Take no more bags for flights in doubt")

/* TRANSLATORS: examples/airline.journey.json, actions, why. */
N_("Every bag behind the counter is a bag that somebody has to look for.")

/* TRANSLATORS: examples/airline.journey.json, actions, check. */
N_("No bag was taken for a flight that did not leave.")

/* TRANSLATORS: examples/airline.journey.json, actions, notes. */
N_("Up to 250 a case, hotel and taxi included.")

/* TRANSLATORS: examples/airline.journey.json, actions, notes. */
N_("Text message at the moment of the decision, before the board changes.")

/* TRANSLATORS: examples/airline.journey.json, actions, notes. */
N_("Nothing to fix here: people tell what they went through.")

/* TRANSLATORS: examples/airline.journey.json, actions, notes. */
N_("The new seat map moves to April.")

/* TRANSLATORS: examples/airline.journey.json, actions, notes. */
N_("41 of 63 answered.")

/* TRANSLATORS: examples/airline.journey.json, messages, text. */
N_("Winter storm: what we know at 06:45 on Saturday.\n\nSnow and ice have closed the airport. No flight leaves before noon, and many later ones will not leave at all. It affects everyone who flies with us today. What we do not know yet: when the runways open, and which flights can leave then.\n\nWe decide two hours ahead for every flight and tell you by text message at that moment. Our next update comes at 08:00, here and at our desks, even if there is nothing new.\n\nIf you are not at the airport yet, please stay at home until you hear from us. If you need help at once, call the number on your booking. We know who is waiting for you at the other end.")

/* TRANSLATORS: examples/airline.journey.json, messages, text. */
N_("To everyone who talks with customers today, at the gates, the desks, on the phone and at our partners.\n\nThe airport is closed until noon at the earliest; six of ten flights are likely to be cancelled. What we do not know yet: which ones.\n\nWhat we say, in our own words: we know about it; we see what it means for you; nobody loses a seat by leaving the queue; the next news comes on the full hour.\n\nWhat you may decide without asking: hotel, taxi, meals and another flight, up to 250 a case. What we do not do: guess, blame anyone, or tell people to calm down.\n\nIf you are stuck, call Ruth. Please take your breaks. Thank you.")

/* TRANSLATORS: examples/airline.journey.json, messages, text. */
N_("If the storm affects your flight, you are not alone with it. This is what to do:\n\n1. Look for our text message. It comes as soon as your flight is decided, with two other flights to choose from.\n2. If you are in the departure hall: take a number at the service desk and sit down. The screen shows how far we are.\n3. If you need a room tonight: answer HOTEL to our text message, or ask anyone of us in a yellow vest.\n\nYou do not need to queue or to call to keep your seat; you lose nothing by waiting. All fees for changes are lifted until 1 March.\n\nIf you are alone, ill, with small children or need assistance, tell anyone of us. We look after you first.")

/* TRANSLATORS: examples/airline.journey.json, messages, text. */
N_("As of Sunday, 09:00:\n\nWorks as usual: booking, seats, check-in for flights from Tuesday.\nWorks, but takes longer: the service desk (50 minutes), the phone (25 minutes), flights that leave today (up to three hours late).\nDoes not work: tracking of bags, probably until Monday night.\n\nIf you have checked in for a cancelled flight, you stay booked: choose one of the two flights in our message. Please do not book a second seat; nothing of yours is lost.\n\nNext update: 12:00.")

/* TRANSLATORS: examples/airline.journey.json, messages, text. */
N_("The queue at the service desk is long. You can rebook in the app instead: open your trip and tap “Other flights”.\n\nHave your booking number at hand. There is no wait. Your seat and your bags stay with your booking; you do not have to start again.\n\nIf you cannot use the app, take a number at the desk; we will call you.")

/* TRANSLATORS: examples/airline.journey.json, messages, text. */
N_("The winter storm is behind us: since Tuesday morning all flights leave as planned.\n\nStill open: 340 bags are on their way to their owners. Each of you hears from us every day until yours has arrived. If anything else is not right for you, tell us; there is no deadline.\n\nThank you to everyone who waited, shared a blanket and told us what went wrong. On 7 March we will say what we have learnt and what we are changing.")

/* TRANSLATORS: examples/airline.journey.json, reviews, note. */
N_("Second day. Messages now go out before the board changes, and it shows at the gate. The phone is the bottleneck tonight.")

/* TRANSLATORS: examples/airline.journey.json, reviews, note. */
N_("Flights are back to normal since Tuesday. Bags are not: 340 still on their way, and the page does not say so.")

/* TRANSLATORS: examples/bank.journey.json, map, title. */
N_("Everyday money")

/* TRANSLATORS: examples/bank.journey.json, map, summary. */
N_("How families, pensioners, shopkeepers and young people get paid, pay and sleep well with their bank, and what a failed system change over one weekend did to it. Made up for this example; change anything you like.")

/* TRANSLATORS: examples/bank.journey.json, segments, name. */
N_("Families who live by the month")

/* TRANSLATORS: examples/bank.journey.json, segments, summary. */
N_("Wages in on the first, rent out on the second. There is little room between the two.")

/* TRANSLATORS: examples/bank.journey.json, segments, name. */
N_("Pensioners at the branch")

/* TRANSLATORS: examples/bank.journey.json, segments, summary. */
N_("Know the people at the counter by name, and trust a printed line more than a screen.")

/* TRANSLATORS: examples/bank.journey.json, segments, name. */
N_("Shops and craftspeople")

/* TRANSLATORS: examples/bank.journey.json, segments, summary. */
N_("Pay wages and suppliers themselves. An hour without a card terminal is an hour without customers.")

/* TRANSLATORS: examples/bank.journey.json, segments, name. */
N_("Young people with the app")

/* TRANSLATORS: examples/bank.journey.json, segments, summary. */
N_("First account, first rent. They have never been inside a branch, and carry no cash.")

/* TRANSLATORS: examples/bank.journey.json, stages, summary. */
N_("From “I need an account” to the first payment with the new card.")

/* TRANSLATORS: examples/bank.journey.json, stages, name. */
N_("Money comes in")

/* TRANSLATORS: examples/bank.journey.json, stages, summary. */
N_("The first of the month: the day on which people look.")

/* TRANSLATORS: examples/bank.journey.json, stages, notes. */
N_("Wages of 190,000 people are booked between four and six in the morning")

/* TRANSLATORS: examples/bank.journey.json, stages, name. */
N_("Paying")

/* TRANSLATORS: examples/bank.journey.json, stages, summary. */
N_("Rent, shopping, sharing a bill: it works, or it is embarrassing.")

/* TRANSLATORS: examples/bank.journey.json, stages, notes. */
N_("Cards are checked by a partner, against our balance")

/* TRANSLATORS: examples/bank.journey.json, stages, summary. */
N_("Rare for each customer, and remembered by all.")

/* TRANSLATORS: examples/bank.journey.json, stages, notes. */
N_("Help line and branches see another screen than customers do")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, title. */
N_("Open an account in the app")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Keep what was typed until tomorrow")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, title. */
N_("Open an account at the branch")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, needs. */
N_("A face I know")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Set up the app together, at the counter")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("The PIN comes days after the card")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Show the PIN in the app")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, summary. */
N_("The most awaited line of the month.")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("Comes at six, or at noon, nobody says")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("A message in the minute it is booked")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, notes. */
N_("Files of 4,100 employers, one night")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, summary. */
N_("Four times a day before the first, once a week after.")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("“Try again later”")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Say how old the figure is")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, notes. */
N_("Read from the new core system since the change")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, title. */
N_("Read the monthly statement")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Larger print")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, title. */
N_("Pay by card in a shop")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, summary. */
N_("Three seconds, with people waiting behind.")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("A small reserve that works even when we are down")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, notes. */
N_("Partner asks us, waits two seconds, then declines")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("Machine at the station is often empty")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Counter hands out cash against the card alone")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, title. */
N_("Pay the rent by standing order")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("Only the landlord notices if it fails")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Tell me before the landlord does")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, notes. */
N_("One run in the night, one by hand at noon")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, title. */
N_("Take card payments at the till")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, needs. */
N_("The till never stands still")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("Terminal says “no connection”, whoever is to blame")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("A sticker and a text for the shop door")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, title. */
N_("Send money to a friend")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Show that it has arrived")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, title. */
N_("Find out what is wrong")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, summary. */
N_("Is it me, my card, or the bank?")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("“Try again later” for hours")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("The radio knows more than the bank")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("One page that works when the app does not")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, notes. */
N_("Status page is filled by hand")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, title. */
N_("Call the help line")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("Cut off after an hour")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("Each call starts from nothing")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Call back, with a time that is kept")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, notes. */
N_("90 people on weekdays, 14 on Saturdays")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, title. */
N_("Ask at the branch")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("Closed on Saturday")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Open when it matters, whatever the day")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("Five working days")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Find the doubles ourselves, nobody has to ask")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, notes. */
N_("Each case is typed into two systems")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, title. */
N_("Get fees and losses back")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("Proof of every cent")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("A sum for everyone, no form")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, summary. */
N_("Moving takes ten minutes now. Staying is a decision, too.")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, needs. */
N_("Trust that it was the last time")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, pains. */
N_("Nobody asks before I leave")

/* TRANSLATORS: examples/bank.journey.json, touchpoints, ideas. */
N_("Call long-standing customers before they decide")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("no wage, no rent")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("looks again and again")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("a wrong figure makes people call")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("nobody dares to pay without knowing")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("declined on both sides of the counter")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("twice, or not at all")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("no news is a call")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("who does not get through comes in")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("fees of a payment that bounced")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("how it was made good")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("fees are seen there")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("the counter may decide the same")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("pay in cash")

/* TRANSLATORS: examples/bank.journey.json, links, label. */
N_("rent paid in at the counter, free of charge")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("First flat, first rent, went out on time. Felt very grown-up.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Four minutes of music, then a gentleman who spoke slowly. That is all I ask for.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("I look at it in bed, before I look at the weather. Always there.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Set up six years ago, never thought about it since. That is how it should be.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Seven choices, and mine was not among them.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Would like to see what is still coming off this month. Otherwise fine.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Could you put the benches back outside the branch in the market square?")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("My grandson put it on the telephone for me. The figure is right, I checked it with the paper.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Card replaced for Monday, as promised.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Phone out, beep, done.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Quick enough to look between two customers.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Why do I have to phone at all? But she was nice.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Pending payments confuse me every time.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Got my question answered on the first call.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("It says 0.00. I had 640 yesterday. Tell me this is a joke.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Standing in the kitchen with two children and a balance from last Friday. Can I buy food or not?")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Status page: all green. Me: no money. One of us is lying.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("One hour and ten minutes, then cut off. On my mobile, at my own cost.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Declined with a full trolley and a queue behind me. I left it all there.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("The figure on the screen and the figure on the machine are not the same. Which one is my money?")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("The voice says “we are experiencing high demand”. No. You are experiencing a mistake.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Three in the afternoon and the first honest sentence. I could have closed the shop at nine.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Saturday before the summer fair. I turned away a third of my customers, and they think it is my fault.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("At the pharmacy. They know me and wrote it on a list. It should not be the pharmacist who lends me money.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Rent went out twice. 1,840 gone instead of 920. The children’s birthday is on Tuesday.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Yesterday’s takings are not there. I pay three people on Monday.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("I am eighty-one. I pressed the wrong number twice and had to begin again. I gave up and cried a little, if you want to know.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("They opened the branch on a Sunday. Mrs Nowak gave me two hundred against my signature and a coffee.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Refreshed it forty times today. It changed twice. Once in the wrong direction.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Imagine running a bank like this.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Third call, third person, third time I tell the whole story.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("An update every three hours, with a time, and it comes. Keep doing that.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("My landlord wrote to me that nothing has come. He gives me until Friday. He does not care whose fault it is.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Card works again since this morning. I have cash in my shoe now.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("The workshop’s rent: twice. My own: not at all. Fair shares, I suppose.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("The lady could not see my double rent, but she wrote it down and said her name. First time I believed anybody.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("It is right again since last night. I wrote it down on paper anyway.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Please see the enclosed letter of 2 June, four pages.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Your letter to my landlord arrived before I had to explain anything. That helped more than the money.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("They called me back at the minute they had said.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("The double came back at noon. I had asked nobody.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Eleven minutes. Better than an hour, worse than May.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Correct all week. I still take a screenshot every evening.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("New account opened elsewhere. Took nine minutes. Nobody asked why.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Mr Ricci’s colleague rang to ask whether everything had come back. I had not expected that from a bank.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("There is a line now that says when it was last updated. Thank you for that.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("The thirty for everybody is a nice gesture. My lost Saturday was eleven hundred.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("She had my case in front of her. No story from the beginning this time.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Back to normal. I look more often than I used to.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("No comment until my lawyer has read it.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("I had filled in the form to leave. Then somebody rang, said “we did that to you”, and did not sell me anything. I have put the form in a drawer.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Two minutes. Fine.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("It matches the paper. I keep the paper.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Works as before. The note about pending payments is new and good.")

/* TRANSLATORS: examples/bank.journey.json, feedback, text. */
N_("Short menu now: four choices, and a person is one of them.")

/* TRANSLATORS: examples/bank.journey.json, scenarios, name. */
N_("Weekend without a bank")

/* TRANSLATORS: examples/bank.journey.json, scenarios, summary. */
N_("The move to the new core system was not stopped although two rehearsals had failed. From Saturday, the first of the month, balances were wrong, one card payment in four was declined, and 61,000 standing orders ran twice or not at all. It took until Wednesday night.")

/* TRANSLATORS: examples/bank.journey.json, impacts, note. */
N_("Friday’s figures, with bookings missing or twice. A few saw a balance of zero.")

/* TRANSLATORS: examples/bank.journey.json, impacts, note. */
N_("Booked, but not shown before Monday.")

/* TRANSLATORS: examples/bank.journey.json, impacts, note. */
N_("61,000 orders: 38,000 twice, 23,000 not at all.")

/* TRANSLATORS: examples/bank.journey.json, impacts, note. */
N_("One payment in four is declined. No pattern that staff could explain.")

/* TRANSLATORS: examples/bank.journey.json, impacts, note. */
N_("Status page stayed green until Saturday, 15:00.")

/* TRANSLATORS: examples/bank.journey.json, impacts, note. */
N_("Machines work, and run empty sooner.")

/* TRANSLATORS: examples/bank.journey.json, impacts, note. */
N_("Requests to move an account: nine times as many.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("Katrin, deputy Agnieszka. Two hours late: each team thought that another one had it.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("On its own server, without log-in. It loads on an old phone.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("The summer loan campaign is off until July.")

/* TRANSLATORS: examples/bank.journey.json, actions, title. */
N_("Bring back first what people need to eat and to live: cards, cash, rent")

/* TRANSLATORS: examples/bank.journey.json, actions, why. */
N_("In what order things are repaired is a decision about customers, not about machines.")

/* TRANSLATORS: examples/bank.journey.json, actions, check. */
N_("The order is on the wall: cards, wages on screen, standing orders, balance to the cent, all else. Nobody works on the rest before.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("Reads: “This figure may be wrong. Your money is safe.”")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("Press 1 without money, 2 for rent, or wait for a person.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("Katrin said it herself, on camera, without “if”. Henrik’s draft had three ifs.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("Up to 500 without asking; a letter to any landlord on the spot.")

/* TRANSLATORS: examples/bank.journey.json, actions, title. */
N_("Call the 214 customers over eighty who rang in vain")

/* TRANSLATORS: examples/bank.journey.json, actions, why. */
N_("They do not post and do not complain. They stay at home without money.")

/* TRANSLATORS: examples/bank.journey.json, actions, check. */
N_("Each was reached or visited by Monday night; nobody is without cash and medicine.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("206 reached by phone, 8 visited.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("Night run switched off; each file is released by two people.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("The sticker would have come after the fair. Agnieszka rang the shops in place of it.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("No new products before September. It frees 35 people.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("61,000 orders checked one by one; 38,212 doubles paid back.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("Ready: age of the balance, short menu. Missing: Saturday opening.")

/* TRANSLATORS: examples/bank.journey.json, actions, notes. */
N_("A professor and somebody from the consumer association. They see the minutes of both rehearsals.")

/* TRANSLATORS: examples/bank.journey.json, messages, text. */
N_("What we know on Saturday at 15:00.\n\nSince last night we have been moving to a new system, and it went wrong. Balances in the app are not right, one card payment in four is declined, and some standing orders ran twice or not at all. It affects private and business customers in all regions. What we do not know yet: how long it will take to put every booking right.\n\nYour money is there; what is wrong is what we show. Our next update comes at 18:00, here and on the phone greeting, even if there is nothing new.\n\nIf you have no money for food or medicine today, call the number on your card and press 1. We should have told you this at six this morning.")

/* TRANSLATORS: examples/bank.journey.json, messages, text. */
N_("To everyone who talks with customers today, on the phone, in the branches and at our partners.\n\nThe change of system went wrong. Balances are unreliable, some cards are declined, some rents ran twice or not at all. What we do not know yet: when it is over.\n\nWhat we say, in our own words: it is our mistake, not yours; your money is safe; we pay for what it cost you; the next news comes every three hours.\n\nWhat you may decide without asking: cash against a signature up to 500, any fee, a letter to a landlord. What we do not do: guess, say “technical problems”, or tell people to calm down.\n\nIf you are stuck, call Thandi. Please take your breaks. Thank you.")

/* TRANSLATORS: examples/bank.journey.json, messages, text. */
N_("As of Sunday, 09:00:\n\nWorks as usual: cash machines, cash at the counter (eleven branches are open today from 10 to 16).\nWorks, but not every time: paying by card. If it is declined, please try once more after a minute.\nDoes not work: the balance in the app, standing orders, sending money.\n\nIf your rent ran twice, you need not do anything: we find it and pay it back. Please do not order payments a second time; nothing of yours is lost.\n\nNext update: 12:00.")

/* TRANSLATORS: examples/bank.journey.json, messages, text. */
N_("Standing orders are not reliable at the moment. If your rent is due, you can pay it in at any branch counter instead, free of charge.\n\nHave your landlord’s account number and any identity card at hand. The wait is about twenty minutes. We give you a letter for your landlord on the same visit, with our stamp and our apology.\n\nIf you cannot come, call us and press 2; we do it for you.")

/* TRANSLATORS: examples/bank.journey.json, messages, text. */
N_("We made a mistake, and you had to bear it. We changed our core system although two rehearsals had failed, and we did it on the first of the month because it suited our timetable. We should have stopped. For many of you this meant standing at a till with a full trolley, or fearing for your home. We apologise.\n\nWe have stopped every further step of the change. Doubled payments come back by Thursday, fees of any kind by Friday, without your having to ask, and everybody who was affected receives thirty on top.\n\nTwo independent people are finding out how it could happen. We will publish what they find by 15 July, all of it.\n\nI answer for this. You can reach me at the address below; I read the letters myself.\n\nKatrin Vogel, Chair")

/* TRANSLATORS: examples/bank.journey.json, messages, text. */
N_("Since Thursday noon every balance is right to the cent, every card works, and every doubled payment has been paid back.\n\nStill open: 1,300 cases of fees at other banks. Each of you has a name and a number to call, and hears from us on Fridays. If anything else is not right, tell us; there is no deadline.\n\nThank you to everyone who waited, who lent a neighbour money, and who told us plainly what they thought. On 15 July you can read how it could happen and what we are changing.")

/* TRANSLATORS: examples/bank.journey.json, reviews, note. */
N_("Third day. Wages are visible, cards work again. The doubled rents are what hurts now, and the help line cannot see them.")

/* TRANSLATORS: examples/bank.journey.json, reviews, note. */
N_("Every double has been paid back since Thursday noon. People have their money; they do not have their trust yet.")

/* TRANSLATORS: examples/bank.journey.json, reviews, note. */
N_("Help line back under two minutes. Those who got the call before they had to ask speak well of it.")

/* TRANSLATORS: examples/clinic.journey.json, map, title. */
N_("Getting well at the district clinic")

/* TRANSLATORS: examples/clinic.journey.json, map, summary. */
N_("How families, older people and working people get from the first cough back on their feet, and what a wave of influenza did to it. Made up for this example; change anything you like.")

/* TRANSLATORS: examples/clinic.journey.json, segments, summary. */
N_("A feverish child at seven in the morning, and two parents who should be at work.")

/* TRANSLATORS: examples/clinic.journey.json, segments, summary. */
N_("Come every few weeks. An infection is dangerous to them, and they say little.")

/* TRANSLATORS: examples/clinic.journey.json, segments, summary. */
N_("Ill once a year. They need a note for work and an appointment outside working hours.")

/* TRANSLATORS: examples/clinic.journey.json, segments, name. */
N_("New in the country")

/* TRANSLATORS: examples/clinic.journey.json, segments, summary. */
N_("Know the word for “fever”, but not the word for “callback”.")

/* TRANSLATORS: examples/clinic.journey.json, stages, notes. */
N_("Sixty appointments a day are kept free for the same morning")

/* TRANSLATORS: examples/clinic.journey.json, stages, notes. */
N_("Two doctors, three nurses, one corridor")

/* TRANSLATORS: examples/clinic.journey.json, stages, summary. */
N_("Results, medicine, a note for work.")

/* TRANSLATORS: examples/clinic.journey.json, stages, notes. */
N_("The laboratory fetches at eleven and at four")

/* TRANSLATORS: examples/clinic.journey.json, stages, name. */
N_("Back on one’s feet")

/* TRANSLATORS: examples/clinic.journey.json, stages, summary. */
N_("Recovered, or looked after.")

/* TRANSLATORS: examples/clinic.journey.json, lanes, name. */
N_("At home & partners")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("Our own page: when to wait, when to call, when to come")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, title. */
N_("Ask at the pharmacy")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("A direct line from the pharmacy to our nurse")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, title. */
N_("Call the nurse for advice")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, summary. */
N_("Ten calm minutes that spare half of the visits.")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("Nurse rings back within the hour")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, notes. */
N_("One nurse a morning, from a room without a window")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("Only in one language")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("Ask for fever and cough before the time is shown")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("Line opens at eight, all is gone by ten past")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("Menu speaks too fast")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("No one calls back")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("A list for call-backs, by need and not by luck")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, notes. */
N_("Two receptionists, who also stand at the desk")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, title. */
N_("Get the reminder")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("Say what to bring, in my language")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, needs. */
N_("Not to make others ill")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("Say what you have in front of everybody")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("Two doors: one for fever, one for all else")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, title. */
N_("Wait in the waiting room")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, summary. */
N_("Where a check-up sits beside a fever.")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, needs. */
N_("Not to catch anything here")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("No window opens")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("Coughing side by side")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("Wait outside or in the car, and be called by phone")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, notes. */
N_("22 chairs, 14 square metres")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("Seven minutes")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("Write down the three things to do")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, title. */
N_("See the doctor by video")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("Link lands in the spam folder")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("A test call the evening before")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, title. */
N_("Give a sample")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("Queue again, next to the first one")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("Each result with one sentence: good, watch, call us")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, title. */
N_("Get the note for work")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, needs. */
N_("No trip for a piece of paper")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("Have to come in, contagious, for a signature")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("By phone for up to seven days")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("Ask the pharmacies before we prescribe")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, notes. */
N_("Fever syrup for children is scarce all over the country")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, title. */
N_("Come for the regular check")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, summary. */
N_("Blood pressure, sugar, a chat. For some the visit of the week.")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("Moved three times")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("The first hour of the day for those at risk alone")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, ideas. */
N_("Volunteers ring those who live alone")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, title. */
N_("Tell the neighbours")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, needs. */
N_("A good word to pass on")

/* TRANSLATORS: examples/clinic.journey.json, touchpoints, pains. */
N_("One bad morning is told for years")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("who gets no advice wants a doctor")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("who does not get through simply comes")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("all through one door")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("the ill and the frail in one room")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("laboratory at its limit")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("what is told at the baker’s")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("same line, same queue")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("who stays away is not seen")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("“ask the nurse”")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("by video, from home")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("online, at any hour")

/* TRANSLATORS: examples/clinic.journey.json, links, label. */
N_("by telephone, with a gauge at home")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Sister Beata listened to my daughter’s cough through the phone and told me what to watch for. We stayed at home, she slept.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Twenty-five minutes. I had a book.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("The corner with the toys is nice. The air is not.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("She remembered my knee.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("At eight the line is engaged, at nine the day is full.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("One always meets somebody. Today it was my old teacher.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Had to try four times. Then clear and friendly.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("She looked at me, not at the screen.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Nobody could tell me whether it would be ten minutes or an hour.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("The bicycle stands are full of scooters.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("She spoke slowly and asked me to say it back. Nobody had done that before.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Called at the minute. I could not believe it.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Engaged until ten. At ten past ten it was over in five minutes.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("“You are number 58.” After an hour: “You are number 51.”")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("102 attempts. I counted. 39.8 degrees, two years old.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Thirty people in one small room, all coughing, and my baby is six weeks old. I went back to the car and cried.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("I came for my blood pressure and sat between two people with fever for an hour and a half.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("I only wanted to know whether I may go to work. I went to work.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Nobody answered, so I drove to the hospital. Six hours there for a doctor who said “give her something to drink”.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Standing in the stairwell of the clinic since eight. So is everybody’s virus.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("I would rather have high blood pressure than sit in that room.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Four pharmacies, no fever syrup. The fifth gave me tablets and a mortar.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Where are all the doctors in this country?")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("My neighbour let me use her computer to get an appointment. I am glad that I have a neighbour.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("I am on chemotherapy. I asked to wait elsewhere. There was no elsewhere.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Dragged myself there with fever to fetch a signature that says I have fever.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("A paper on the door. I could not read it, and I did not dare to ask.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("I did not want to be a burden, so I put the phone down. My son found me on Saturday.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Dr Rahimi has been standing since six in the morning and still knelt down to talk to my son. Thank you.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("New: you wait in the car and they ring you. Took them a week, but it works.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("The doctor saw the rash on the screen and knew it straight away. Did not know that you offered this.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("The recorded voice says many things very fast and then it is quiet.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("[A letter in Tigrinya, two pages; translation asked for]")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Got through at once. The gentleman sounded as tired as I was, and thanked me for waiting.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("The note by phone, two minutes. Why not always?")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Prescribed something that is not to be had anywhere. Could somebody not have known that?")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Called back after forty minutes by a retired nurse. What a wonderful woman.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("My own door now, and a chair at the window. Still a bit afraid.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Short, but she asked whether I live alone. I do.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Quarter past seven, just us old ones, and the windows open. Very good idea.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("A student rang me every second day over the holidays. We spoke about my tomatoes. I was not alone, that was the medicine.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Waited on the bench outside with the little one, in the sun. Please keep that.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Left my number, was called within the hour. Better than before the wave, to be honest.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Four chairs, far apart. Good. A little lonely.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("They rang me to ask whether I would like to be rung. I said yes.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("A message said “about 20 minutes”. It was 22.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Syrup is back. The pharmacist had put one bottle aside for us.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Two minutes and I knew what to do.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("The sign has pictures now. I understand pictures.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("A man translated on the line. He was kind, it took long.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("I have put a jar of honey on the counter for the ladies.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("I still come with a mask and leave as soon as I can.")

/* TRANSLATORS: examples/clinic.journey.json, feedback, text. */
N_("Same nurse as in November. She asked how the cough had gone on.")

/* TRANSLATORS: examples/clinic.journey.json, scenarios, name. */
N_("Influenza wave")

/* TRANSLATORS: examples/clinic.journey.json, scenarios, summary. */
N_("From the second week of December three times as many people called as in a normal winter. A third of the staff fell ill themselves. For nineteen days nobody knew in the morning who would be there at noon, and older people stayed away for fear of the waiting room.")

/* TRANSLATORS: examples/clinic.journey.json, impacts, note. */
N_("390 calls on Monday morning, 41 answered.")

/* TRANSLATORS: examples/clinic.journey.json, impacts, note. */
N_("Up to 34 people in a room for 22.")

/* TRANSLATORS: examples/clinic.journey.json, impacts, note. */
N_("One receptionist left; 70 of 100 callers hang up.")

/* TRANSLATORS: examples/clinic.journey.json, impacts, note. */
N_("One doctor of two. Those who get in are well looked after.")

/* TRANSLATORS: examples/clinic.journey.json, impacts, note. */
N_("Fever syrup and one antibiotic are out of stock.")

/* TRANSLATORS: examples/clinic.journey.json, impacts, note. */
N_("Results take three days in place of one.")

/* TRANSLATORS: examples/clinic.journey.json, impacts, note. */
N_("Works, but few know of it.")

/* TRANSLATORS: examples/clinic.journey.json, impacts, note. */
N_("Half of the appointments are not kept.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("Dr Rahimi decides before noon, Peter after noon, so that she can see patients.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("Five languages; also as a printed sheet at the baker’s and the mosque.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("The Christmas newsletter stays in the drawer.")

/* TRANSLATORS: examples/clinic.journey.json, actions, title. */
N_("Open a second door for people with fever, and keep the frail away from it")

/* TRANSLATORS: examples/clinic.journey.json, actions, why. */
N_("People forgive closed doors. They do not forgive having been put at risk to keep them open.")

/* TRANSLATORS: examples/clinic.journey.json, actions, check. */
N_("Nobody with fever passes anybody with a check-up, from the pavement to the pavement. Sister Beata has walked both ways herself.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("Side door through the bicycle room.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("A red card at reception: chemotherapy, newborn, breathless.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("Greeting in five languages, twenty seconds, then the choice to be called back.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("Pharmacies type it in for those without internet.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("Reception may send home, call back, and give the nurse’s mobile number.")

/* TRANSLATORS: examples/clinic.journey.json, actions, title. */
N_("Ask retired nurses and students of medicine to man a second phone")

/* TRANSLATORS: examples/clinic.journey.json, actions, why. */
N_("The line breaks people first. Many who know what to say are at home and would like to help.")

/* TRANSLATORS: examples/clinic.journey.json, actions, check. */
N_("Four people answer from eight to six by the end of the week, each with a day of practice beside Sister Beata.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("Eleven came. The youngest is 21, the oldest 78.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("The laboratory sends the sentence with the figure by itself now.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("Travel vaccinations and reports for insurers wait until 8 January.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("No fee for appointments that are not kept, until the end of January.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("Waiting in the car: 80 of 100 use it.")

/* TRANSLATORS: examples/clinic.journey.json, actions, notes. */
N_("Wait outside, note by phone, first hour for those at risk: all three stay.")

/* TRANSLATORS: examples/clinic.journey.json, messages, text. */
N_("What we know on Monday at 10:00.\n\nA wave of influenza has reached the district. Three times as many people call as usual, and some of us are ill as well. We are open. What we do not know yet: how long it lasts, and who of us can work tomorrow.\n\nIf it can wait, please wait a day or two, and use our page “Wait, call or come?”. Our next update comes at 17:00, here, on the answering machine and on the door, even if there is nothing new.\n\nIf somebody struggles for breath, is confused or cannot be woken, call the emergency number at once. We know how frightening a high fever is, above all in a small child.")

/* TRANSLATORS: examples/clinic.journey.json, messages, text. */
N_("To everyone at reception, on the phone, in the pharmacies and in the nursing homes.\n\nThe wave is here; we expect two to three weeks. Today there is one doctor. What we do not know yet: who will be well tomorrow.\n\nWhat we say, in our own words: we know that you are worried; this is what you can do now; this is when to come at once; somebody rings you back today.\n\nWhat you may decide without asking: send somebody through the side door, give them my mobile number, call a taxi for those who should not take the bus. What we do not do: guess, promise a time, or tell anybody to calm down.\n\nIf you feel ill, go home. If you are stuck, call Nora. Please eat something at noon. Thank you.")

/* TRANSLATORS: examples/clinic.journey.json, messages, text. */
N_("If you have fever and cough, you are not alone with it. This is what to do:\n\n1. Stay at home, drink, rest. Most people get over it within a week.\n2. Call us, or leave your number on our website. A nurse rings you back on the same day.\n3. Come through the side door if we ask you to. You wait outside or in the car, and we ring you.\n\nYou do not need to come for a note for work; you get it by telephone. Nobody loses an appointment by staying at home. Fees for missed appointments are lifted until 31 January.\n\nIf you are older, pregnant, alone or have a long illness, tell us in the first sentence. We look after you first.")

/* TRANSLATORS: examples/clinic.journey.json, messages, text. */
N_("The telephone is overloaded. If you can use the internet, please book there, or ask for a call: three questions, in five languages.\n\nHave your insurance card at hand. Somebody rings you back within two hours, by need and not by luck. If you have tried by phone already, you do not have to start again.\n\nIf you cannot use the internet, ask at your pharmacy. They have a direct line to our nurse.")

/* TRANSLATORS: examples/clinic.journey.json, messages, text. */
N_("To protect you and those who work here, we have changed this: two doors, one for people with fever and one for all others; waiting outdoors or in your car; windows open, so please bring a jacket; masks inside, we have some for you.\n\nIf you have fever, please stay at home and call. You can move any appointment free of charge until 31 January; a message is enough.\n\nWithout coming in you can get advice, a note for work, repeat prescriptions, and see the doctor by video. If you are at special risk, the first hour from 7:15 is for you alone.\n\nWe follow the advice of the public health office, and we tell you as soon as it changes.")

/* TRANSLATORS: examples/clinic.journey.json, messages, text. */
N_("The wave is behind us: since Tuesday all of us are back, and you reach us as usual.\n\nStill open: 160 check-ups that were moved. Each of you gets a call with a new date, the last by 9 February. If you feel weaker than before, please do not wait for it; call.\n\nThank you to everyone who stayed at home, rang a neighbour, or sat with a stranger’s child. On 26 January, at seven in the evening, we say in the library what we have learnt. There will be soup.")

/* TRANSLATORS: examples/clinic.journey.json, reviews, note. */
N_("Fourth day. Two doors are open, and people wait outside and are rung. The phone is still the worst: 240 calls unanswered today.")

/* TRANSLATORS: examples/clinic.journey.json, reviews, note. */
N_("Volunteers answer and call back within two hours. Older people have had a call from us; 31 of them needed something.")

/* TRANSLATORS: examples/clinic.journey.json, reviews, note. */
N_("Everyone is back. Fever syrup since yesterday. The check-ups that were moved take until February.")
