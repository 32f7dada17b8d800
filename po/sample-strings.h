/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made by extract-strings.py from JSON files; edit those. */

/* Translators: templates/airline.journey.json, map, title. */
N_("Flying")

/* Translators: templates/airline.journey.json, map, summary. */
N_("From the wish to travel to the way home from the airport.")

/* Translators: templates/airline.journey.json, segments, name. */
N_("Holiday travellers")

/* Translators: templates/airline.journey.json, segments, summary. */
N_("Once or twice a year; the date cannot move.")

/* Translators: templates/airline.journey.json, segments, name. */
N_("Business travellers")

/* Translators: templates/airline.journey.json, segments, summary. */
N_("Know the rules and expect the app to know them, too.")

/* Translators: templates/airline.journey.json, segments, name. */
N_("Travellers who need assistance")

/* Translators: templates/airline.journey.json, segments, summary. */
N_("Booked by somebody else, helped by us.")

/* Translators: templates/airline.journey.json, stages, name. */
N_("Plan")

/* Translators: templates/airline.journey.json, stages, summary. */
N_("Where, when, for how much.")

/* Translators: templates/airline.journey.json, stages, name. */
N_("Book")

/* Translators: templates/airline.journey.json, stages, summary. */
N_("A seat, a bag, a confirmation.")

/* Translators: templates/airline.journey.json, stages, name. */
N_("Before departure")

/* Translators: templates/airline.journey.json, stages, summary. */
N_("From the front door to the gate.")

/* Translators: templates/airline.journey.json, stages, name. */
N_("On the way")

/* Translators: templates/airline.journey.json, stages, summary. */
N_("In the air, and what comes between.")

/* Translators: templates/airline.journey.json, stages, name. */
N_("After the trip")

/* Translators: templates/airline.journey.json, stages, summary. */
N_("Bags, bills and memories.")

/* Translators: templates/airline.journey.json, lanes, name. */
N_("Website & app")

/* Translators: templates/airline.journey.json, lanes, name. */
N_("Airport & crew")

/* Translators: templates/airline.journey.json, lanes, name. */
N_("Call centre")

/* Translators: templates/airline.journey.json, lanes, name. */
N_("Social media")

/* Translators: templates/airline.journey.json, lanes, name. */
N_("How it feels")

/* Translators: templates/airline.journey.json, lanes, name. */
N_("Pain points")

/* Translators: templates/airline.journey.json, lanes, name. */
N_("Needs")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Compare fares and bag rules")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("The whole price at once")

/* Translators: templates/airline.journey.json, touchpoints, pains. */
N_("Bag rules are hard to find")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Read what others say")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("Trust in what others say")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Choose seats and pay")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("Seats together")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Get the confirmation")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("Everything on one page")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Check in")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("Be told early and honestly")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Drop the bags")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("Bags arrive when I do")

/* Translators: templates/airline.journey.json, touchpoints, pains. */
N_("Two queues for one bag")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Pass security")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("Know how long it takes")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Wait at the gate")

/* Translators: templates/airline.journey.json, touchpoints, pains. */
N_("The board knows more than the staff")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Change a flight")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("A person who may decide")

/* Translators: templates/airline.journey.json, touchpoints, pains. */
N_("Each call begins at the beginning")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Board and fly")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("Arrive on time")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Catch the connection")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("Somebody who shows the way")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Collect the bags")

/* Translators: templates/airline.journey.json, touchpoints, pains. */
N_("Nobody says what is missing")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Claim expenses and refunds")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("Money back without a fight")

/* Translators: templates/airline.journey.json, touchpoints, title. */
N_("Tell others how it went")

/* Translators: templates/airline.journey.json, touchpoints, needs. */
N_("A good story to tell")

/* Translators: templates/bank.journey.json, map, title. */
N_("Everyday banking")

/* Translators: templates/bank.journey.json, map, summary. */
N_("From the first account to the day on which something goes wrong.")

/* Translators: templates/bank.journey.json, segments, name. */
N_("Private customers")

/* Translators: templates/bank.journey.json, segments, summary. */
N_("Wages in, rent out, and little time for banking.")

/* Translators: templates/bank.journey.json, segments, name. */
N_("Older customers")

/* Translators: templates/bank.journey.json, segments, summary. */
N_("Trust a person more than a screen.")

/* Translators: templates/bank.journey.json, segments, name. */
N_("Small businesses")

/* Translators: templates/bank.journey.json, segments, summary. */
N_("Their till is our till.")

/* Translators: templates/bank.journey.json, stages, name. */
N_("Open an account")

/* Translators: templates/bank.journey.json, stages, summary. */
N_("From “I need one” to the first payment.")

/* Translators: templates/bank.journey.json, stages, name. */
N_("Every day")

/* Translators: templates/bank.journey.json, stages, summary. */
N_("Money comes in, money goes out.")

/* Translators: templates/bank.journey.json, stages, name. */
N_("Bigger steps")

/* Translators: templates/bank.journey.json, stages, summary. */
N_("A loan, a home, savings.")

/* Translators: templates/bank.journey.json, stages, name. */
N_("When something is wrong")

/* Translators: templates/bank.journey.json, stages, summary. */
N_("Rare, and remembered.")

/* Translators: templates/bank.journey.json, stages, name. */
N_("Stay or leave")

/* Translators: templates/bank.journey.json, stages, summary. */
N_("What is left when it is over.")

/* Translators: templates/bank.journey.json, lanes, name. */
N_("App & online banking")

/* Translators: templates/bank.journey.json, lanes, name. */
N_("Card, cash & branch")

/* Translators: templates/bank.journey.json, lanes, name. */
N_("Help line")

/* Translators: templates/bank.journey.json, lanes, name. */
N_("Letters & e-mail")

/* Translators: templates/bank.journey.json, touchpoints, needs. */
N_("Done in one go")

/* Translators: templates/bank.journey.json, touchpoints, pains. */
N_("The video check closes at eight")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("Receive the card and the PIN")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("See the wages arrive")

/* Translators: templates/bank.journey.json, touchpoints, needs. */
N_("My money is there on the day")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("Look at the balance")

/* Translators: templates/bank.journey.json, touchpoints, needs. */
N_("A figure I can rely on")

/* Translators: templates/bank.journey.json, touchpoints, pains. */
N_("Pending payments look like booked ones")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("Pay by card")

/* Translators: templates/bank.journey.json, touchpoints, needs. */
N_("Pay without being stared at")

/* Translators: templates/bank.journey.json, touchpoints, pains. */
N_("“Declined” without a reason")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("Take out cash")

/* Translators: templates/bank.journey.json, touchpoints, needs. */
N_("Money when I need it")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("Pay the rent")

/* Translators: templates/bank.journey.json, touchpoints, needs. */
N_("Paid once, and on time")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("Ask for a loan")

/* Translators: templates/bank.journey.json, touchpoints, needs. */
N_("An answer that I understand")

/* Translators: templates/bank.journey.json, touchpoints, pains. */
N_("Same papers three times")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("Get advice")

/* Translators: templates/bank.journey.json, touchpoints, needs. */
N_("Advice that is for me")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("Report a lost card")

/* Translators: templates/bank.journey.json, touchpoints, needs. */
N_("A person, at once")

/* Translators: templates/bank.journey.json, touchpoints, pains. */
N_("Menu of seven options")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("Have a wrong booking put right")

/* Translators: templates/bank.journey.json, touchpoints, pains. */
N_("A form for each booking")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("Get fees back")

/* Translators: templates/bank.journey.json, touchpoints, needs. */
N_("Made good without begging")

/* Translators: templates/bank.journey.json, touchpoints, title. */
N_("Stay, or move the account")

/* Translators: templates/bank.journey.json, touchpoints, needs. */
N_("Trust")

/* Translators: templates/clinic.journey.json, map, title. */
N_("A visit to the clinic")

/* Translators: templates/clinic.journey.json, map, summary. */
N_("From the first symptom back to everyday life.")

/* Translators: templates/clinic.journey.json, segments, name. */
N_("Families with children")

/* Translators: templates/clinic.journey.json, segments, summary. */
N_("A feverish child at seven in the morning.")

/* Translators: templates/clinic.journey.json, segments, name. */
N_("Older and long-term ill")

/* Translators: templates/clinic.journey.json, segments, summary. */
N_("Come often, and say little.")

/* Translators: templates/clinic.journey.json, segments, name. */
N_("Working people")

/* Translators: templates/clinic.journey.json, segments, summary. */
N_("Once a year, outside working hours.")

/* Translators: templates/clinic.journey.json, stages, name. */
N_("Falling ill")

/* Translators: templates/clinic.journey.json, stages, summary. */
N_("Is it bad enough? Whom can I ask?")

/* Translators: templates/clinic.journey.json, stages, name. */
N_("Finding an appointment")

/* Translators: templates/clinic.journey.json, stages, summary. */
N_("Somewhere between “today” and “in March”.")

/* Translators: templates/clinic.journey.json, stages, name. */
N_("At the clinic")

/* Translators: templates/clinic.journey.json, stages, summary. */
N_("From the door to the doctor and back.")

/* Translators: templates/clinic.journey.json, stages, name. */
N_("Treatment")

/* Translators: templates/clinic.journey.json, stages, summary. */
N_("Results, medicine, a plan.")

/* Translators: templates/clinic.journey.json, stages, name. */
N_("Getting well")

/* Translators: templates/clinic.journey.json, stages, summary. */
N_("Back on one’s feet, or looked after.")

/* Translators: templates/clinic.journey.json, lanes, name. */
N_("Website & messages")

/* Translators: templates/clinic.journey.json, lanes, name. */
N_("Telephone")

/* Translators: templates/clinic.journey.json, lanes, name. */
N_("Pharmacy & partners")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("Look up the symptoms")

/* Translators: templates/clinic.journey.json, touchpoints, needs. */
N_("Know whether it is serious")

/* Translators: templates/clinic.journey.json, touchpoints, pains. */
N_("Every page ends in the worst case")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("Call for advice")

/* Translators: templates/clinic.journey.json, touchpoints, needs. */
N_("A voice that has time for me")

/* Translators: templates/clinic.journey.json, touchpoints, pains. */
N_("Engaged from eight to ten")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("Book an appointment online")

/* Translators: templates/clinic.journey.json, touchpoints, needs. */
N_("A time that I can rely on")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("Call for an appointment")

/* Translators: templates/clinic.journey.json, touchpoints, pains. */
N_("All is gone by ten past eight")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("Come in and register")

/* Translators: templates/clinic.journey.json, touchpoints, needs. */
N_("Be seen as a person")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("Wait")

/* Translators: templates/clinic.journey.json, touchpoints, pains. */
N_("Nobody says how long")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("See the doctor")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("Have a test")

/* Translators: templates/clinic.journey.json, touchpoints, needs. */
N_("Know what it is for")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("Get the results")

/* Translators: templates/clinic.journey.json, touchpoints, needs. */
N_("Understand what it means")

/* Translators: templates/clinic.journey.json, touchpoints, pains. */
N_("A number without a sentence")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("Fetch the medicine")

/* Translators: templates/clinic.journey.json, touchpoints, needs. */
N_("Medicine today")

/* Translators: templates/clinic.journey.json, touchpoints, pains. */
N_("Sent from pharmacy to pharmacy")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("Be asked how it goes")

/* Translators: templates/clinic.journey.json, touchpoints, needs. */
N_("Not to be forgotten")

/* Translators: templates/clinic.journey.json, touchpoints, title. */
N_("Come for a check-up")

/* Translators: templates/clinic.journey.json, touchpoints, needs. */
N_("Somebody who knows me")

/* Translators: templates/online-service.journey.json, map, title. */
N_("An online service")

/* Translators: templates/online-service.journey.json, map, summary. */
N_("From the first click to the day of cancelling, or staying for years.")

/* Translators: templates/online-service.journey.json, segments, name. */
N_("Trying it out")

/* Translators: templates/online-service.journey.json, segments, summary. */
N_("Decide within the first ten minutes.")

/* Translators: templates/online-service.journey.json, segments, name. */
N_("Everyday users")

/* Translators: templates/online-service.journey.json, segments, summary. */
N_("It is part of their work.")

/* Translators: templates/online-service.journey.json, segments, name. */
N_("Administrators")

/* Translators: templates/online-service.journey.json, segments, summary. */
N_("Answer for others, and for the bill.")

/* Translators: templates/online-service.journey.json, stages, name. */
N_("Notice")

/* Translators: templates/online-service.journey.json, stages, summary. */
N_("A problem looks for a solution.")

/* Translators: templates/online-service.journey.json, stages, name. */
N_("Try")

/* Translators: templates/online-service.journey.json, stages, summary. */
N_("Ten minutes that decide.")

/* Translators: templates/online-service.journey.json, stages, name. */
N_("Subscribe")

/* Translators: templates/online-service.journey.json, stages, summary. */
N_("From guest to customer.")

/* Translators: templates/online-service.journey.json, stages, name. */
N_("Rely on it")

/* Translators: templates/online-service.journey.json, stages, summary. */
N_("Every day, until it does not work.")

/* Translators: templates/online-service.journey.json, stages, name. */
N_("Renew or leave")

/* Translators: templates/online-service.journey.json, stages, summary. */
N_("Both should be easy.")

/* Translators: templates/online-service.journey.json, lanes, name. */
N_("Website")

/* Translators: templates/online-service.journey.json, lanes, name. */
N_("In the product")

/* Translators: templates/online-service.journey.json, lanes, name. */
N_("Support")

/* Translators: templates/online-service.journey.json, lanes, name. */
N_("E-mail")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Find the website")

/* Translators: templates/online-service.journey.json, touchpoints, needs. */
N_("See whether it solves my problem")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Compare plans and prices")

/* Translators: templates/online-service.journey.json, touchpoints, pains. */
N_("“Contact sales”")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Sign up")

/* Translators: templates/online-service.journey.json, touchpoints, pains. */
N_("Password rules")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Reach the first result")

/* Translators: templates/online-service.journey.json, touchpoints, needs. */
N_("It works at once")

/* Translators: templates/online-service.journey.json, touchpoints, pains. */
N_("An empty page")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Look something up in the guide")

/* Translators: templates/online-service.journey.json, touchpoints, needs. */
N_("An answer in a minute")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Enter the payment details")

/* Translators: templates/online-service.journey.json, touchpoints, needs. */
N_("Safe and quick payment")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Invite colleagues")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Use it every day")

/* Translators: templates/online-service.journey.json, touchpoints, needs. */
N_("It is there when I need it")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Look whether it is down")

/* Translators: templates/online-service.journey.json, touchpoints, pains. */
N_("The status page is green")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Ask support")

/* Translators: templates/online-service.journey.json, touchpoints, pains. */
N_("The robot asks what I have just written")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Receive the invoice")

/* Translators: templates/online-service.journey.json, touchpoints, needs. */
N_("Understand the bill")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Renew or change the plan")

/* Translators: templates/online-service.journey.json, touchpoints, needs. */
N_("No traps")

/* Translators: templates/online-service.journey.json, touchpoints, title. */
N_("Take the data along")

/* Translators: templates/online-service.journey.json, touchpoints, needs. */
N_("My data is mine")

/* Translators: templates/public-service.journey.json, map, title. */
N_("A public service")

/* Translators: templates/public-service.journey.json, map, summary. */
N_("From a letter or a change in life to a decision that one understands.")

/* Translators: templates/public-service.journey.json, segments, name. */
N_("People who apply once")

/* Translators: templates/public-service.journey.json, segments, summary. */
N_("Have never seen the form before.")

/* Translators: templates/public-service.journey.json, segments, name. */
N_("People who depend on it")

/* Translators: templates/public-service.journey.json, segments, summary. */
N_("Rent and food hang on the decision.")

/* Translators: templates/public-service.journey.json, segments, name. */
N_("People with another first language")

/* Translators: templates/public-service.journey.json, segments, summary. */
N_("Fill in what they can guess.")

/* Translators: templates/public-service.journey.json, stages, name. */
N_("Need")

/* Translators: templates/public-service.journey.json, stages, summary. */
N_("Something in life changes.")

/* Translators: templates/public-service.journey.json, stages, name. */
N_("Find out")

/* Translators: templates/public-service.journey.json, stages, summary. */
N_("Who is responsible, and what is needed.")

/* Translators: templates/public-service.journey.json, stages, name. */
N_("Apply")

/* Translators: templates/public-service.journey.json, stages, summary. */
N_("Papers, forms, proof.")

/* Translators: templates/public-service.journey.json, stages, summary. */
N_("The part nobody designs.")

/* Translators: templates/public-service.journey.json, stages, name. */
N_("Decision")

/* Translators: templates/public-service.journey.json, stages, summary. */
N_("And what one can do about it.")

/* Translators: templates/public-service.journey.json, lanes, name. */
N_("Office")

/* Translators: templates/public-service.journey.json, lanes, name. */
N_("Post")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("Receive a letter")

/* Translators: templates/public-service.journey.json, touchpoints, needs. */
N_("Understand what is wanted")

/* Translators: templates/public-service.journey.json, touchpoints, pains. */
N_("Written for lawyers")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("Find out what I am entitled to")

/* Translators: templates/public-service.journey.json, touchpoints, needs. */
N_("Plain words")

/* Translators: templates/public-service.journey.json, touchpoints, pains. */
N_("Four offices, four answers")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("Ask by telephone")

/* Translators: templates/public-service.journey.json, touchpoints, pains. */
N_("Open from nine to eleven")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("Book an appointment")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("Fill in the form")

/* Translators: templates/public-service.journey.json, touchpoints, needs. */
N_("Not the same question twice")

/* Translators: templates/public-service.journey.json, touchpoints, pains. */
N_("Lost after twenty minutes")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("Get the papers together")

/* Translators: templates/public-service.journey.json, touchpoints, needs. */
N_("Know what counts as proof")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("Hand it in at the counter")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("Look how far it is")

/* Translators: templates/public-service.journey.json, touchpoints, pains. */
N_("“In progress”")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("Call because nothing has come")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("Receive the decision")

/* Translators: templates/public-service.journey.json, touchpoints, pains. */
N_("Nine pages, the figure on the seventh")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("See the payment arrive")

/* Translators: templates/public-service.journey.json, touchpoints, needs. */
N_("On the day, every month")

/* Translators: templates/public-service.journey.json, touchpoints, title. */
N_("Object to the decision")

/* Translators: templates/public-service.journey.json, touchpoints, needs. */
N_("Be heard")

/* Translators: templates/retail.journey.json, map, title. */
N_("Shopping")

/* Translators: templates/retail.journey.json, map, summary. */
N_("From seeing something to using it at home: in the shop, online, or both.")

/* Translators: templates/retail.journey.json, segments, name. */
N_("Regular customers")

/* Translators: templates/retail.journey.json, segments, summary. */
N_("Know where things are and want to be quick.")

/* Translators: templates/retail.journey.json, segments, name. */
N_("Occasional buyers")

/* Translators: templates/retail.journey.json, segments, summary. */
N_("Come for one thing and compare.")

/* Translators: templates/retail.journey.json, segments, name. */
N_("Online only")

/* Translators: templates/retail.journey.json, segments, summary. */
N_("Never see the shop; the parcel is the shop.")

/* Translators: templates/retail.journey.json, stages, name. */
N_("Discover")

/* Translators: templates/retail.journey.json, stages, summary. */
N_("What makes people come.")

/* Translators: templates/retail.journey.json, stages, name. */
N_("Choose")

/* Translators: templates/retail.journey.json, stages, summary. */
N_("Look, try, compare, ask.")

/* Translators: templates/retail.journey.json, stages, name. */
N_("Buy")

/* Translators: templates/retail.journey.json, stages, summary. */
N_("Pay, take along or have it sent.")

/* Translators: templates/retail.journey.json, stages, name. */
N_("Use")

/* Translators: templates/retail.journey.json, stages, summary. */
N_("At home, with all that may go wrong.")

/* Translators: templates/retail.journey.json, stages, name. */
N_("Come back")

/* Translators: templates/retail.journey.json, stages, summary. */
N_("Or tell others not to.")

/* Translators: templates/retail.journey.json, lanes, name. */
N_("Shop")

/* Translators: templates/retail.journey.json, lanes, name. */
N_("Customer service")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("See a recommendation")

/* Translators: templates/retail.journey.json, touchpoints, needs. */
N_("Ideas that suit me")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Walk into the shop")

/* Translators: templates/retail.journey.json, touchpoints, needs. */
N_("Find my way")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Compare products and prices")

/* Translators: templates/retail.journey.json, touchpoints, pains. */
N_("Delivery cost comes last")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Ask the staff for advice")

/* Translators: templates/retail.journey.json, touchpoints, needs. */
N_("Somebody who knows the product")

/* Translators: templates/retail.journey.json, touchpoints, pains. */
N_("Nobody to be found")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Check whether it is in stock")

/* Translators: templates/retail.journey.json, touchpoints, needs. */
N_("What is shown is there")

/* Translators: templates/retail.journey.json, touchpoints, pains. */
N_("Shown as available, sold out in the shop")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Queue and pay at the till")

/* Translators: templates/retail.journey.json, touchpoints, needs. */
N_("No long wait")

/* Translators: templates/retail.journey.json, touchpoints, pains. */
N_("One till open of five")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Order and pay online")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Follow the parcel")

/* Translators: templates/retail.journey.json, touchpoints, needs. */
N_("Know the day")

/* Translators: templates/retail.journey.json, touchpoints, pains. */
N_("“Out for delivery” for three days")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Use it for the first time")

/* Translators: templates/retail.journey.json, touchpoints, needs. */
N_("It works as promised")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Call because something is wrong")

/* Translators: templates/retail.journey.json, touchpoints, pains. */
N_("Back and forth between shop and maker")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Take it back or exchange it")

/* Translators: templates/retail.journey.json, touchpoints, needs. */
N_("Money back without a discussion")

/* Translators: templates/retail.journey.json, touchpoints, pains. */
N_("Receipt on paper only")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Write a review")

/* Translators: templates/retail.journey.json, touchpoints, title. */
N_("Buy again")

/* Translators: templates/retail.journey.json, touchpoints, needs. */
N_("Be recognised")

/* Translators: examples/airline.journey.json, map, title. */
N_("Flying home for the holidays")

/* Translators: examples/airline.journey.json, map, summary. */
N_("How families, students and business travellers get home for the holidays, and what a snowstorm did to it. Made up for this example; change anything you like.")

/* Translators: examples/airline.journey.json, segments, name. */
N_("Family travellers")

/* Translators: examples/airline.journey.json, segments, summary. */
N_("Two adults with children or with grandparents. They travel once or twice a year, and the date cannot move.")

/* Translators: examples/airline.journey.json, segments, summary. */
N_("Fly every other week with hand luggage. They know the rules and expect the app to know them too.")

/* Translators: examples/airline.journey.json, segments, name. */
N_("Young travellers on a budget")

/* Translators: examples/airline.journey.json, segments, summary. */
N_("Students and first jobs. The fare decides, and there is little money for a night nobody planned.")

/* Translators: examples/airline.journey.json, segments, summary. */
N_("With a wheelchair, an illness, or no experience of flying. Most of them were booked by somebody else.")

/* Translators: examples/airline.journey.json, people, role. */
N_("Management")

/* Translators: examples/airline.journey.json, people, role. */
N_("Communications")

/* Translators: examples/airline.journey.json, people, role. */
N_("Operations")

/* Translators: examples/airline.journey.json, people, role. */
N_("Digital")

/* Translators: examples/airline.journey.json, people, role. */
N_("Training")

/* Translators: examples/airline.journey.json, people, role. */
N_("Customer experience")

/* Translators: examples/airline.journey.json, people, role. */
N_("Legal and privacy")

/* Translators: examples/airline.journey.json, people, role. */
N_("Quality and safety")

/* Translators: examples/airline.journey.json, stages, name. */
N_("Awareness")

/* Translators: examples/airline.journey.json, stages, summary. */
N_("A wish to be home for the holidays turns into a plan.")

/* Translators: examples/airline.journey.json, stages, name. */
N_("Consideration")

/* Translators: examples/airline.journey.json, stages, summary. */
N_("Compare fares, rules and what others say.")

/* Translators: examples/airline.journey.json, stages, name. */
N_("Booking")

/* Translators: examples/airline.journey.json, stages, notes. */
N_("Seats are held for fifteen minutes")

/* Translators: examples/airline.journey.json, stages, name. */
N_("Travel day")

/* Translators: examples/airline.journey.json, stages, summary. */
N_("From checking in to the front door, on the busiest weekend of the winter.")

/* Translators: examples/airline.journey.json, stages, notes. */
N_("Airport, app and call centre read the same case file")

/* Translators: examples/airline.journey.json, stages, notes. */
N_("Bag tracing is run by a partner")

/* Translators: examples/airline.journey.json, lanes, name. */
N_("Airport")

/* Translators: examples/airline.journey.json, lanes, name. */
N_("Ideas")

/* Translators: examples/airline.journey.json, lanes, name. */
N_("Behind the scenes")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("See a holiday fare advert")

/* Translators: examples/airline.journey.json, touchpoints, summary. */
N_("A family photograph, a fare, a button.")

/* Translators: examples/airline.journey.json, touchpoints, tags. */
N_("marketing")

/* Translators: examples/airline.journey.json, touchpoints, needs. */
N_("The lowest fare")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Show the whole price, bag included")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Read reviews of the airline")

/* Translators: examples/airline.journey.json, touchpoints, summary. */
N_("What strangers say weighs more than what we say.")

/* Translators: examples/airline.journey.json, touchpoints, tags. */
N_("reputation")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Old complaints stay on top")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Answer each review below four stars")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Fare and bag in one price")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Ask about travelling with a child")

/* Translators: examples/airline.journey.json, touchpoints, summary. */
N_("Seats together, pushchair, baby food: parents want to hear it from somebody.")

/* Translators: examples/airline.journey.json, touchpoints, tags. */
N_("family")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Nobody answers at the weekend")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("A page for parents, written by parents")

/* Translators: examples/airline.journey.json, touchpoints, tags. */
N_("revenue")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Card declined twice")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Hold the seats while the bank checks")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Get the confirmation e-mail")

/* Translators: examples/airline.journey.json, touchpoints, summary. */
N_("The moment the trip becomes real.")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Add a link for sharing with the family")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Check in on the app")

/* Translators: examples/airline.journey.json, touchpoints, summary. */
N_("From a day before departure.")

/* Translators: examples/airline.journey.json, touchpoints, tags. */
N_("self-service")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Shows “on time” for a cancelled flight")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Ask about rebooking before the traveller leaves home")

/* Translators: examples/airline.journey.json, touchpoints, notes. */
N_("App reads flight status every 20 minutes")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Bags taken in for flights that do not leave")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Stop taking bags when departure is in doubt")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Learn that the flight is cancelled")

/* Translators: examples/airline.journey.json, touchpoints, summary. */
N_("The minute that decides how the rest is remembered.")

/* Translators: examples/airline.journey.json, touchpoints, tags. */
N_("moment of truth")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Learnt it from the departure board")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("No reason given")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("No word on what comes next")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("A text message before the board changes")

/* Translators: examples/airline.journey.json, touchpoints, notes. */
N_("Operations decide, the gate has to say it")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Rebook at the service desk")

/* Translators: examples/airline.journey.json, touchpoints, summary. */
N_("One desk for all airlines at this end of the terminal.")

/* Translators: examples/airline.journey.json, touchpoints, needs. */
N_("Get home before the holiday")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Two-hour queue with small children")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Sent back to the app")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("One desk for the whole terminal")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Numbers instead of a queue")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Staff with tablets who come to the people")

/* Translators: examples/airline.journey.json, touchpoints, notes. */
N_("Three of eight positions staffed")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Rebook in the app")

/* Translators: examples/airline.journey.json, touchpoints, summary. */
N_("Two offers, one tap, without standing in line.")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Offers flights that are full already")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Keep the seat while the traveller decides")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Call to ask for a hotel")

/* Translators: examples/airline.journey.json, touchpoints, needs. */
N_("A safe place for the night")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("40 minutes on hold")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Every call begins at the beginning")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Hotel voucher by text message")

/* Translators: examples/airline.journey.json, touchpoints, notes. */
N_("Vouchers are signed off by hand")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Ask for help on social media")

/* Translators: examples/airline.journey.json, touchpoints, summary. */
N_("Written from the queue, read by everyone.")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("The same reply for everyone")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Sign answers with a name")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Board and fly home")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Called to three different gates")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Board families by row, not by group")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Track delayed bags")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Status never changes")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Asked twice for the same form")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("A photo of the bag when it is found")

/* Translators: examples/airline.journey.json, touchpoints, notes. */
N_("Partner sends its data once a day")

/* Translators: examples/airline.journey.json, touchpoints, summary. */
N_("Taxi, hotel, meals, and the seat that was never flown.")

/* Translators: examples/airline.journey.json, touchpoints, pains. */
N_("Receipts as PDF only")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Pay small sums without receipts")

/* Translators: examples/airline.journey.json, touchpoints, title. */
N_("Tell friends how it went")

/* Translators: examples/airline.journey.json, touchpoints, summary. */
N_("The story that is told at the holiday table.")

/* Translators: examples/airline.journey.json, touchpoints, ideas. */
N_("Ask a week later, not the same night")

/* Translators: examples/airline.journey.json, links, label. */
N_("everybody goes to the desk")

/* Translators: examples/airline.journey.json, links, label. */
N_("without a message nobody looks")

/* Translators: examples/airline.journey.json, links, label. */
N_("the queue moves to the phone")

/* Translators: examples/airline.journey.json, links, label. */
N_("bags without a flight")

/* Translators: examples/airline.journey.json, links, label. */
N_("the bag stays with the old flight")

/* Translators: examples/airline.journey.json, links, label. */
N_("costs of the night")

/* Translators: examples/airline.journey.json, links, label. */
N_("what is told becomes a review")

/* Translators: examples/airline.journey.json, links, label. */
N_("rebook without the queue")

/* Translators: examples/airline.journey.json, links, label. */
N_("vouchers by direct message")

/* Translators: examples/airline.journey.json, links, label. */
N_("reminder the day before")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Missed my connection by my own fault and they put me on the next one without a word of reproach.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Late flight, missed the last train, they found me a room near the station.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The bag came a day late and the page said so from the start.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Fine in the end. Twenty minutes in line with a pushchair is long enough though.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Cancelled because of fog. A text message came an hour before, so I stayed in bed.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Got the voucher, had to tell the whole story to two people first.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("“In transit” for two days tells me nothing.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Why is the lounge closed on Sundays?")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The desk told me to use the app and the app told me to go to the desk.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The lady stayed on the line until the taxi was there. Thank you, Denise.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("They delivered my spare wheelchair battery to the door before the suitcase. Well thought out.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Checked in from the tram. Thirty seconds.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The crew let the children draw on the menu cards. Home by ten.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The gentleman came round the counter because I sit in a wheelchair. Small thing, big difference.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Ten minutes of music at eleven at night with a crying baby.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("I filled in the form at the airport and then the same form again online.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("We saw it on the board. The staff at the gate saw it at the same moment.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Changed our flight for the grandparents. Correct, a bit slow.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("It worked. The hotel had no idea that we were coming.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Lost and found within a day. The tracking page was right for once.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Boarding pass for a flight that your own website lists as cancelled. Do I get up or not?")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The app says on time, the board says cancelled, the gate says wait and see. Pick one.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Is flight 418 going or not?")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Sat at the gate for three hours until the word cancelled appeared. No announcement, no reason.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Two hours in this line, one desk, three children. Nobody has walked past to tell us anything.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("They close the counter for a shift change while 200 people are waiting. Unreal.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("My mum read it on the news and phoned me. I was in your departure hall.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The agent was kind, but could only offer Tuesday. I found a seat for tomorrow on my phone while standing there.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The only open food stand ran out of water at seven. There are hundreds of us in here.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Forty minutes on hold, then the line went dead. I began again at number 86.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Phone says all agents are busy and hangs up. Where do I sleep tonight?")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The third person I spoke to had a room. The first two said there were none in the city.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("We understand that it snows. We do not understand why nobody says a word about what happens next.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Slept on the floor next to the desk so as not to lose our place. It opened at eight, not at six as the sign says.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("My mother is 81 and spent the night on a chair. She did not want to bother anyone.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("I got the same sentence as the forty people above me. Please read before you paste.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Nobody knew where I could charge my breathing machine.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Which counter is open?")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Our bags flew without us. Nobody can say where to, and the medicine is inside.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Third gate, third queue, same flight number. At least it moves.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The announcement was too fast for me and nothing was written anywhere.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("I cannot stand for three hours. I said so twice and was told to wait like everybody else.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Status unchanged since yesterday morning. Is anybody looking at this page besides me?")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Paid for a hostel myself because nobody picked up. I hope that somebody answers about the bill.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Today the message came at five in the morning, with two other flights to choose from. That is how.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("I need the bag with my equipment today. The website has no place where I could say that.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Day three, they hand out numbers now. Better. Should have been day one.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Mia from the social desk just sorted in ten minutes what two days of phoning did not.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Four suitcases, four different cities, zero answers.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Tonight the voucher came as a text message within five minutes. So much easier.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The chat found my bag in a minute. Why does the page not know what the chat knows?")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("When we finally took off, the whole cabin clapped. Thanks to the crew, who had been up as long as we had.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("I never got through at all on Saturday. My cousin collected me at two in the morning.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("See attached letter.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("You got us home in the end. I still see my daughter asleep on a suitcase.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Three of four bags are here. The fourth is the one with the presents, of course.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The people on the phone were lovely as soon as we reached one.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("It came with the zip broken, but it came.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Rebooked on Thursday in ten minutes. So you can do it.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("They apologised and meant it. The chair was still hard.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Five days. The driver was the first person to say sorry.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Would have been all right with a number and a bench.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Found, and they sent a photo so that we could recognise it. Good idea.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Your form wants a PDF. The taxi gave me a slip of paper.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Had to call again for another trip: answered in two minutes, and they knew my name and the case.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Somebody rang me afterwards to ask how I had managed. I did not expect that.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Small delay, told early, with the reason. You have learnt something.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("All four bags are back. The page still says that one is missing.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("The hostel was paid back. Took a week, but without any argument.")

/* Translators: examples/airline.journey.json, feedback, text. */
N_("Used the desk again this week. Numbers, seats, a screen. Keep it like this.")

/* Translators: examples/airline.journey.json, scenarios, name. */
N_("Winter storm")

/* Translators: examples/airline.journey.json, scenarios, summary. */
N_("Snow and ice closed the hub for eleven hours on Saturday and slowed it until Monday night. Six of ten flights were cancelled on the busiest weekend of the winter; about 9,000 travellers spent a night that they had not planned.")

/* Translators: examples/airline.journey.json, impacts, note. */
N_("Shows cancelled flights as on time for up to an hour.")

/* Translators: examples/airline.journey.json, impacts, note. */
N_("Bags pile up behind the counters.")

/* Translators: examples/airline.journey.json, impacts, note. */
N_("Staff at the gate know no more than the board.")

/* Translators: examples/airline.journey.json, impacts, note. */
N_("One desk, three positions, 600 people.")

/* Translators: examples/airline.journey.json, impacts, note. */
N_("Offers seats that are gone. Fixed on Sunday.")

/* Translators: examples/airline.journey.json, impacts, note. */
N_("Six of ten flights cancelled; the others leave from changing gates.")

/* Translators: examples/airline.journey.json, impacts, note. */
N_("Told from the queue, not at the holiday table.")

/* Translators: examples/airline.journey.json, actions, notes. */
N_("Samir, deputy Ruth. The log is the sheet on the wall of room 2.14.")

/* Translators: examples/airline.journey.json, actions, notes. */
N_("Too late on Saturday. From Sunday on by eight in the evening for the next day.")

/* Translators: examples/airline.journey.json, actions, title. */
N_("Bring blankets, water and chargers to everyone in the departure hall")

/* Translators: examples/airline.journey.json, actions, why. */
N_("A blanket, a charger and a warm drink say more than any announcement.")

/* Translators: examples/airline.journey.json, actions, check. */
N_("Two rounds through the hall by nightfall, with somebody at each who asks the quiet ones too.")

/* Translators: examples/airline.journey.json, actions, notes. */
N_("The fire brigade lent 400 blankets.")

/* Translators: examples/airline.journey.json, actions, notes. */
N_("Positions 4 to 8 are open, numbers instead of a queue since Monday.")

/* Translators: examples/airline.journey.json, actions, title. */
N_("Take no more bags for flights in doubt")

/* Translators: examples/airline.journey.json, actions, why. */
N_("Every bag behind the counter is a bag that somebody has to look for.")

/* Translators: examples/airline.journey.json, actions, check. */
N_("No bag was taken for a flight that did not leave.")

/* Translators: examples/airline.journey.json, actions, notes. */
N_("Up to 250 a case, hotel and taxi included.")

/* Translators: examples/airline.journey.json, actions, notes. */
N_("Text message at the moment of the decision, before the board changes.")

/* Translators: examples/airline.journey.json, actions, notes. */
N_("Nothing to fix here: people tell what they went through.")

/* Translators: examples/airline.journey.json, actions, notes. */
N_("The new seat map moves to April.")

/* Translators: examples/airline.journey.json, actions, notes. */
N_("41 of 63 answered.")

/* Translators: examples/airline.journey.json, messages, text. */
N_("Winter storm: what we know at 06:45 on Saturday.\n\nSnow and ice have closed the airport. No flight leaves before noon, and many later ones will not leave at all. It affects everyone who flies with us today. What we do not know yet: when the runways open, and which flights can leave then.\n\nWe decide two hours ahead for every flight and tell you by text message at that moment. Our next update comes at 08:00, here and at our desks, even if there is nothing new.\n\nIf you are not at the airport yet, please stay at home until you hear from us. If you need help at once, call the number on your booking. We know who is waiting for you at the other end.")

/* Translators: examples/airline.journey.json, messages, text. */
N_("To everyone who talks with customers today, at the gates, the desks, on the phone and at our partners.\n\nThe airport is closed until noon at the earliest; six of ten flights are likely to be cancelled. What we do not know yet: which ones.\n\nWhat we say, in our own words: we know about it; we see what it means for you; nobody loses a seat by leaving the queue; the next news comes on the full hour.\n\nWhat you may decide without asking: hotel, taxi, meals and another flight, up to 250 a case. What we do not do: guess, blame anyone, or tell people to calm down.\n\nIf you are stuck, call Ruth. Please take your breaks. Thank you.")

/* Translators: examples/airline.journey.json, messages, text. */
N_("If the storm affects your flight, you are not alone with it. This is what to do:\n\n1. Look for our text message. It comes as soon as your flight is decided, with two other flights to choose from.\n2. If you are in the departure hall: take a number at the service desk and sit down. The screen shows how far we are.\n3. If you need a room tonight: answer HOTEL to our text message, or ask anyone of us in a yellow vest.\n\nYou do not need to queue or to call to keep your seat; you lose nothing by waiting. All fees for changes are lifted until 1 March.\n\nIf you are alone, ill, with small children or need assistance, tell anyone of us. We look after you first.")

/* Translators: examples/airline.journey.json, messages, text. */
N_("As of Sunday, 09:00:\n\nWorks as usual: booking, seats, check-in for flights from Tuesday.\nWorks, but takes longer: the service desk (50 minutes), the phone (25 minutes), flights that leave today (up to three hours late).\nDoes not work: tracking of bags, probably until Monday night.\n\nIf you have checked in for a cancelled flight, you stay booked: choose one of the two flights in our message. Please do not book a second seat; nothing of yours is lost.\n\nNext update: 12:00.")

/* Translators: examples/airline.journey.json, messages, text. */
N_("The queue at the service desk is long. You can rebook in the app instead: open your trip and tap “Other flights”.\n\nHave your booking number at hand. There is no wait. Your seat and your bags stay with your booking; you do not have to start again.\n\nIf you cannot use the app, take a number at the desk; we will call you.")

/* Translators: examples/airline.journey.json, messages, text. */
N_("The winter storm is behind us: since Tuesday morning all flights leave as planned.\n\nStill open: 340 bags are on their way to their owners. Each of you hears from us every day until yours has arrived. If anything else is not right for you, tell us; there is no deadline.\n\nThank you to everyone who waited, shared a blanket and told us what went wrong. On 7 March we will say what we have learnt and what we are changing.")

/* Translators: examples/airline.journey.json, reviews, note. */
N_("Second day. Messages now go out before the board changes, and it shows at the gate. The phone is the bottleneck tonight.")

/* Translators: examples/airline.journey.json, reviews, note. */
N_("Flights are back to normal since Tuesday. Bags are not: 340 still on their way, and the page does not say so.")

/* Translators: examples/bank.journey.json, map, title. */
N_("Everyday money")

/* Translators: examples/bank.journey.json, map, summary. */
N_("How families, pensioners, shopkeepers and young people get paid, pay and sleep well with their bank, and what a failed system change over one weekend did to it. Made up for this example; change anything you like.")

/* Translators: examples/bank.journey.json, segments, name. */
N_("Families who live by the month")

/* Translators: examples/bank.journey.json, segments, summary. */
N_("Wages in on the first, rent out on the second. There is little room between the two.")

/* Translators: examples/bank.journey.json, segments, name. */
N_("Pensioners at the branch")

/* Translators: examples/bank.journey.json, segments, summary. */
N_("Know the people at the counter by name, and trust a printed line more than a screen.")

/* Translators: examples/bank.journey.json, segments, name. */
N_("Shops and craftspeople")

/* Translators: examples/bank.journey.json, segments, summary. */
N_("Pay wages and suppliers themselves. An hour without a card terminal is an hour without customers.")

/* Translators: examples/bank.journey.json, segments, name. */
N_("Young people with the app")

/* Translators: examples/bank.journey.json, segments, summary. */
N_("First account, first rent. They have never been inside a branch, and carry no cash.")

/* Translators: examples/bank.journey.json, stages, summary. */
N_("From “I need an account” to the first payment with the new card.")

/* Translators: examples/bank.journey.json, stages, name. */
N_("Money comes in")

/* Translators: examples/bank.journey.json, stages, summary. */
N_("The first of the month: the day on which people look.")

/* Translators: examples/bank.journey.json, stages, notes. */
N_("Wages of 190,000 people are booked between four and six in the morning")

/* Translators: examples/bank.journey.json, stages, name. */
N_("Paying")

/* Translators: examples/bank.journey.json, stages, summary. */
N_("Rent, shopping, sharing a bill: it works, or it is embarrassing.")

/* Translators: examples/bank.journey.json, stages, notes. */
N_("Cards are checked by a partner, against our balance")

/* Translators: examples/bank.journey.json, stages, summary. */
N_("Rare for each customer, and remembered by all.")

/* Translators: examples/bank.journey.json, stages, notes. */
N_("Help line and branches see another screen than customers do")

/* Translators: examples/bank.journey.json, touchpoints, title. */
N_("Open an account in the app")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Keep what was typed until tomorrow")

/* Translators: examples/bank.journey.json, touchpoints, title. */
N_("Open an account at the branch")

/* Translators: examples/bank.journey.json, touchpoints, needs. */
N_("A face I know")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Set up the app together, at the counter")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("The PIN comes days after the card")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Show the PIN in the app")

/* Translators: examples/bank.journey.json, touchpoints, summary. */
N_("The most awaited line of the month.")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("Comes at six, or at noon, nobody says")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("A message in the minute it is booked")

/* Translators: examples/bank.journey.json, touchpoints, notes. */
N_("Files of 4,100 employers, one night")

/* Translators: examples/bank.journey.json, touchpoints, summary. */
N_("Four times a day before the first, once a week after.")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("“Try again later”")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Say how old the figure is")

/* Translators: examples/bank.journey.json, touchpoints, notes. */
N_("Read from the new core system since the change")

/* Translators: examples/bank.journey.json, touchpoints, title. */
N_("Read the monthly statement")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Larger print")

/* Translators: examples/bank.journey.json, touchpoints, title. */
N_("Pay by card in a shop")

/* Translators: examples/bank.journey.json, touchpoints, summary. */
N_("Three seconds, with people waiting behind.")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("A small reserve that works even when we are down")

/* Translators: examples/bank.journey.json, touchpoints, notes. */
N_("Partner asks us, waits two seconds, then declines")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("Machine at the station is often empty")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Counter hands out cash against the card alone")

/* Translators: examples/bank.journey.json, touchpoints, title. */
N_("Pay the rent by standing order")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("Only the landlord notices if it fails")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Tell me before the landlord does")

/* Translators: examples/bank.journey.json, touchpoints, notes. */
N_("One run in the night, one by hand at noon")

/* Translators: examples/bank.journey.json, touchpoints, title. */
N_("Take card payments at the till")

/* Translators: examples/bank.journey.json, touchpoints, needs. */
N_("The till never stands still")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("Terminal says “no connection”, whoever is to blame")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("A sticker and a text for the shop door")

/* Translators: examples/bank.journey.json, touchpoints, title. */
N_("Send money to a friend")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Show that it has arrived")

/* Translators: examples/bank.journey.json, touchpoints, title. */
N_("Find out what is wrong")

/* Translators: examples/bank.journey.json, touchpoints, summary. */
N_("Is it me, my card, or the bank?")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("“Try again later” for hours")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("The radio knows more than the bank")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("One page that works when the app does not")

/* Translators: examples/bank.journey.json, touchpoints, notes. */
N_("Status page is filled by hand")

/* Translators: examples/bank.journey.json, touchpoints, title. */
N_("Call the help line")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("Cut off after an hour")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("Each call starts from nothing")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Call back, with a time that is kept")

/* Translators: examples/bank.journey.json, touchpoints, notes. */
N_("90 people on weekdays, 14 on Saturdays")

/* Translators: examples/bank.journey.json, touchpoints, title. */
N_("Ask at the branch")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("Closed on Saturday")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Open when it matters, whatever the day")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("Five working days")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Find the doubles ourselves, nobody has to ask")

/* Translators: examples/bank.journey.json, touchpoints, notes. */
N_("Each case is typed into two systems")

/* Translators: examples/bank.journey.json, touchpoints, title. */
N_("Get fees and losses back")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("Proof of every cent")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("A sum for everyone, no form")

/* Translators: examples/bank.journey.json, touchpoints, summary. */
N_("Moving takes ten minutes now. Staying is a decision, too.")

/* Translators: examples/bank.journey.json, touchpoints, needs. */
N_("Trust that it was the last time")

/* Translators: examples/bank.journey.json, touchpoints, pains. */
N_("Nobody asks before I leave")

/* Translators: examples/bank.journey.json, touchpoints, ideas. */
N_("Call long-standing customers before they decide")

/* Translators: examples/bank.journey.json, links, label. */
N_("no wage, no rent")

/* Translators: examples/bank.journey.json, links, label. */
N_("looks again and again")

/* Translators: examples/bank.journey.json, links, label. */
N_("a wrong figure makes people call")

/* Translators: examples/bank.journey.json, links, label. */
N_("nobody dares to pay without knowing")

/* Translators: examples/bank.journey.json, links, label. */
N_("declined on both sides of the counter")

/* Translators: examples/bank.journey.json, links, label. */
N_("twice, or not at all")

/* Translators: examples/bank.journey.json, links, label. */
N_("no news is a call")

/* Translators: examples/bank.journey.json, links, label. */
N_("who does not get through comes in")

/* Translators: examples/bank.journey.json, links, label. */
N_("fees of a payment that bounced")

/* Translators: examples/bank.journey.json, links, label. */
N_("how it was made good")

/* Translators: examples/bank.journey.json, links, label. */
N_("fees are seen there")

/* Translators: examples/bank.journey.json, links, label. */
N_("the counter may decide the same")

/* Translators: examples/bank.journey.json, links, label. */
N_("pay in cash")

/* Translators: examples/bank.journey.json, links, label. */
N_("rent paid in at the counter, free of charge")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("First flat, first rent, went out on time. Felt very grown-up.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Four minutes of music, then a gentleman who spoke slowly. That is all I ask for.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("I look at it in bed, before I look at the weather. Always there.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Set up six years ago, never thought about it since. That is how it should be.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Seven choices, and mine was not among them.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Would like to see what is still coming off this month. Otherwise fine.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Could you put the benches back outside the branch in the market square?")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("My grandson put it on the telephone for me. The figure is right, I checked it with the paper.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Card replaced for Monday, as promised.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Phone out, beep, done.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Quick enough to look between two customers.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Why do I have to phone at all? But she was nice.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Pending payments confuse me every time.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Got my question answered on the first call.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("It says 0.00. I had 640 yesterday. Tell me this is a joke.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Standing in the kitchen with two children and a balance from last Friday. Can I buy food or not?")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Status page: all green. Me: no money. One of us is lying.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("One hour and ten minutes, then cut off. On my mobile, at my own cost.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Declined with a full trolley and a queue behind me. I left it all there.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("The figure on the screen and the figure on the machine are not the same. Which one is my money?")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("The voice says “we are experiencing high demand”. No. You are experiencing a mistake.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Three in the afternoon and the first honest sentence. I could have closed the shop at nine.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Saturday before the summer fair. I turned away a third of my customers, and they think it is my fault.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("At the pharmacy. They know me and wrote it on a list. It should not be the pharmacist who lends me money.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Rent went out twice. 1,840 gone instead of 920. The children’s birthday is on Tuesday.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Yesterday’s takings are not there. I pay three people on Monday.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("I am eighty-one. I pressed the wrong number twice and had to begin again. I gave up and cried a little, if you want to know.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("They opened the branch on a Sunday. Mrs Nowak gave me two hundred against my signature and a coffee.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Refreshed it forty times today. It changed twice. Once in the wrong direction.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Imagine running a bank like this.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Third call, third person, third time I tell the whole story.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("An update every three hours, with a time, and it comes. Keep doing that.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("My landlord wrote to me that nothing has come. He gives me until Friday. He does not care whose fault it is.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Card works again since this morning. I have cash in my shoe now.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("The workshop’s rent: twice. My own: not at all. Fair shares, I suppose.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("The lady could not see my double rent, but she wrote it down and said her name. First time I believed anybody.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("It is right again since last night. I wrote it down on paper anyway.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Please see the enclosed letter of 2 June, four pages.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Your letter to my landlord arrived before I had to explain anything. That helped more than the money.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("They called me back at the minute they had said.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("The double came back at noon. I had asked nobody.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Eleven minutes. Better than an hour, worse than May.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Correct all week. I still take a screenshot every evening.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("New account opened elsewhere. Took nine minutes. Nobody asked why.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Mr Ricci’s colleague rang to ask whether everything had come back. I had not expected that from a bank.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("There is a line now that says when it was last updated. Thank you for that.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("The thirty for everybody is a nice gesture. My lost Saturday was eleven hundred.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("She had my case in front of her. No story from the beginning this time.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Back to normal. I look more often than I used to.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("No comment until my lawyer has read it.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("I had filled in the form to leave. Then somebody rang, said “we did that to you”, and did not sell me anything. I have put the form in a drawer.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Two minutes. Fine.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("It matches the paper. I keep the paper.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Works as before. The note about pending payments is new and good.")

/* Translators: examples/bank.journey.json, feedback, text. */
N_("Short menu now: four choices, and a person is one of them.")

/* Translators: examples/bank.journey.json, scenarios, name. */
N_("Weekend without a bank")

/* Translators: examples/bank.journey.json, scenarios, summary. */
N_("The move to the new core system was not stopped although two rehearsals had failed. From Saturday, the first of the month, balances were wrong, one card payment in four was declined, and 61,000 standing orders ran twice or not at all. It took until Wednesday night.")

/* Translators: examples/bank.journey.json, impacts, note. */
N_("Friday’s figures, with bookings missing or twice. A few saw a balance of zero.")

/* Translators: examples/bank.journey.json, impacts, note. */
N_("Booked, but not shown before Monday.")

/* Translators: examples/bank.journey.json, impacts, note. */
N_("61,000 orders: 38,000 twice, 23,000 not at all.")

/* Translators: examples/bank.journey.json, impacts, note. */
N_("One payment in four is declined. No pattern that staff could explain.")

/* Translators: examples/bank.journey.json, impacts, note. */
N_("Status page stayed green until Saturday, 15:00.")

/* Translators: examples/bank.journey.json, impacts, note. */
N_("Machines work, and run empty sooner.")

/* Translators: examples/bank.journey.json, impacts, note. */
N_("Requests to move an account: nine times as many.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("Katrin, deputy Agnieszka. Two hours late: each team thought that another one had it.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("On its own server, without log-in. It loads on an old phone.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("The summer loan campaign is off until July.")

/* Translators: examples/bank.journey.json, actions, title. */
N_("Bring back first what people need to eat and to live: cards, cash, rent")

/* Translators: examples/bank.journey.json, actions, why. */
N_("In what order things are repaired is a decision about customers, not about machines.")

/* Translators: examples/bank.journey.json, actions, check. */
N_("The order is on the wall: cards, wages on screen, standing orders, balance to the cent, all else. Nobody works on the rest before.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("Reads: “This figure may be wrong. Your money is safe.”")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("Press 1 without money, 2 for rent, or wait for a person.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("Katrin said it herself, on camera, without “if”. Henrik’s draft had three ifs.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("Up to 500 without asking; a letter to any landlord on the spot.")

/* Translators: examples/bank.journey.json, actions, title. */
N_("Call the 214 customers over eighty who rang in vain")

/* Translators: examples/bank.journey.json, actions, why. */
N_("They do not post and do not complain. They stay at home without money.")

/* Translators: examples/bank.journey.json, actions, check. */
N_("Each was reached or visited by Monday night; nobody is without cash and medicine.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("206 reached by phone, 8 visited.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("Night run switched off; each file is released by two people.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("The sticker would have come after the fair. Agnieszka rang the shops in place of it.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("No new products before September. It frees 35 people.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("61,000 orders checked one by one; 38,212 doubles paid back.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("Ready: age of the balance, short menu. Missing: Saturday opening.")

/* Translators: examples/bank.journey.json, actions, notes. */
N_("A professor and somebody from the consumer association. They see the minutes of both rehearsals.")

/* Translators: examples/bank.journey.json, messages, text. */
N_("What we know on Saturday at 15:00.\n\nSince last night we have been moving to a new system, and it went wrong. Balances in the app are not right, one card payment in four is declined, and some standing orders ran twice or not at all. It affects private and business customers in all regions. What we do not know yet: how long it will take to put every booking right.\n\nYour money is there; what is wrong is what we show. Our next update comes at 18:00, here and on the phone greeting, even if there is nothing new.\n\nIf you have no money for food or medicine today, call the number on your card and press 1. We should have told you this at six this morning.")

/* Translators: examples/bank.journey.json, messages, text. */
N_("To everyone who talks with customers today, on the phone, in the branches and at our partners.\n\nThe change of system went wrong. Balances are unreliable, some cards are declined, some rents ran twice or not at all. What we do not know yet: when it is over.\n\nWhat we say, in our own words: it is our mistake, not yours; your money is safe; we pay for what it cost you; the next news comes every three hours.\n\nWhat you may decide without asking: cash against a signature up to 500, any fee, a letter to a landlord. What we do not do: guess, say “technical problems”, or tell people to calm down.\n\nIf you are stuck, call Thandi. Please take your breaks. Thank you.")

/* Translators: examples/bank.journey.json, messages, text. */
N_("As of Sunday, 09:00:\n\nWorks as usual: cash machines, cash at the counter (eleven branches are open today from 10 to 16).\nWorks, but not every time: paying by card. If it is declined, please try once more after a minute.\nDoes not work: the balance in the app, standing orders, sending money.\n\nIf your rent ran twice, you need not do anything: we find it and pay it back. Please do not order payments a second time; nothing of yours is lost.\n\nNext update: 12:00.")

/* Translators: examples/bank.journey.json, messages, text. */
N_("Standing orders are not reliable at the moment. If your rent is due, you can pay it in at any branch counter instead, free of charge.\n\nHave your landlord’s account number and any identity card at hand. The wait is about twenty minutes. We give you a letter for your landlord on the same visit, with our stamp and our apology.\n\nIf you cannot come, call us and press 2; we do it for you.")

/* Translators: examples/bank.journey.json, messages, text. */
N_("We made a mistake, and you had to bear it. We changed our core system although two rehearsals had failed, and we did it on the first of the month because it suited our timetable. We should have stopped. For many of you this meant standing at a till with a full trolley, or fearing for your home. We apologise.\n\nWe have stopped every further step of the change. Doubled payments come back by Thursday, fees of any kind by Friday, without your having to ask, and everybody who was affected receives thirty on top.\n\nTwo independent people are finding out how it could happen. We will publish what they find by 15 July, all of it.\n\nI answer for this. You can reach me at the address below; I read the letters myself.\n\nKatrin Vogel, Chair")

/* Translators: examples/bank.journey.json, messages, text. */
N_("Since Thursday noon every balance is right to the cent, every card works, and every doubled payment has been paid back.\n\nStill open: 1,300 cases of fees at other banks. Each of you has a name and a number to call, and hears from us on Fridays. If anything else is not right, tell us; there is no deadline.\n\nThank you to everyone who waited, who lent a neighbour money, and who told us plainly what they thought. On 15 July you can read how it could happen and what we are changing.")

/* Translators: examples/bank.journey.json, reviews, note. */
N_("Third day. Wages are visible, cards work again. The doubled rents are what hurts now, and the help line cannot see them.")

/* Translators: examples/bank.journey.json, reviews, note. */
N_("Every double has been paid back since Thursday noon. People have their money; they do not have their trust yet.")

/* Translators: examples/bank.journey.json, reviews, note. */
N_("Help line back under two minutes. Those who got the call before they had to ask speak well of it.")

/* Translators: examples/clinic.journey.json, map, title. */
N_("Getting well at the district clinic")

/* Translators: examples/clinic.journey.json, map, summary. */
N_("How families, older people and working people get from the first cough back on their feet, and what a wave of influenza did to it. Made up for this example; change anything you like.")

/* Translators: examples/clinic.journey.json, segments, summary. */
N_("A feverish child at seven in the morning, and two parents who should be at work.")

/* Translators: examples/clinic.journey.json, segments, summary. */
N_("Come every few weeks. An infection is dangerous to them, and they say little.")

/* Translators: examples/clinic.journey.json, segments, summary. */
N_("Ill once a year. They need a note for work and an appointment outside working hours.")

/* Translators: examples/clinic.journey.json, segments, name. */
N_("New in the country")

/* Translators: examples/clinic.journey.json, segments, summary. */
N_("Know the word for “fever”, but not the word for “callback”.")

/* Translators: examples/clinic.journey.json, stages, notes. */
N_("Sixty appointments a day are kept free for the same morning")

/* Translators: examples/clinic.journey.json, stages, notes. */
N_("Two doctors, three nurses, one corridor")

/* Translators: examples/clinic.journey.json, stages, summary. */
N_("Results, medicine, a note for work.")

/* Translators: examples/clinic.journey.json, stages, notes. */
N_("The laboratory fetches at eleven and at four")

/* Translators: examples/clinic.journey.json, stages, name. */
N_("Back on one’s feet")

/* Translators: examples/clinic.journey.json, stages, summary. */
N_("Recovered, or looked after.")

/* Translators: examples/clinic.journey.json, lanes, name. */
N_("At home & partners")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("Our own page: when to wait, when to call, when to come")

/* Translators: examples/clinic.journey.json, touchpoints, title. */
N_("Ask at the pharmacy")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("A direct line from the pharmacy to our nurse")

/* Translators: examples/clinic.journey.json, touchpoints, title. */
N_("Call the nurse for advice")

/* Translators: examples/clinic.journey.json, touchpoints, summary. */
N_("Ten calm minutes that spare half of the visits.")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("Nurse rings back within the hour")

/* Translators: examples/clinic.journey.json, touchpoints, notes. */
N_("One nurse a morning, from a room without a window")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("Only in one language")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("Ask for fever and cough before the time is shown")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("Line opens at eight, all is gone by ten past")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("Menu speaks too fast")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("No one calls back")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("A list for call-backs, by need and not by luck")

/* Translators: examples/clinic.journey.json, touchpoints, notes. */
N_("Two receptionists, who also stand at the desk")

/* Translators: examples/clinic.journey.json, touchpoints, title. */
N_("Get the reminder")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("Say what to bring, in my language")

/* Translators: examples/clinic.journey.json, touchpoints, needs. */
N_("Not to make others ill")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("Say what you have in front of everybody")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("Two doors: one for fever, one for all else")

/* Translators: examples/clinic.journey.json, touchpoints, title. */
N_("Wait in the waiting room")

/* Translators: examples/clinic.journey.json, touchpoints, summary. */
N_("Where a check-up sits beside a fever.")

/* Translators: examples/clinic.journey.json, touchpoints, needs. */
N_("Not to catch anything here")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("No window opens")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("Coughing side by side")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("Wait outside or in the car, and be called by phone")

/* Translators: examples/clinic.journey.json, touchpoints, notes. */
N_("22 chairs, 14 square metres")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("Seven minutes")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("Write down the three things to do")

/* Translators: examples/clinic.journey.json, touchpoints, title. */
N_("See the doctor by video")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("Link lands in the spam folder")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("A test call the evening before")

/* Translators: examples/clinic.journey.json, touchpoints, title. */
N_("Give a sample")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("Queue again, next to the first one")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("Each result with one sentence: good, watch, call us")

/* Translators: examples/clinic.journey.json, touchpoints, title. */
N_("Get the note for work")

/* Translators: examples/clinic.journey.json, touchpoints, needs. */
N_("No trip for a piece of paper")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("Have to come in, contagious, for a signature")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("By phone for up to seven days")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("Ask the pharmacies before we prescribe")

/* Translators: examples/clinic.journey.json, touchpoints, notes. */
N_("Fever syrup for children is scarce all over the country")

/* Translators: examples/clinic.journey.json, touchpoints, title. */
N_("Come for the regular check")

/* Translators: examples/clinic.journey.json, touchpoints, summary. */
N_("Blood pressure, sugar, a chat. For some the visit of the week.")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("Moved three times")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("The first hour of the day for those at risk alone")

/* Translators: examples/clinic.journey.json, touchpoints, ideas. */
N_("Volunteers ring those who live alone")

/* Translators: examples/clinic.journey.json, touchpoints, title. */
N_("Tell the neighbours")

/* Translators: examples/clinic.journey.json, touchpoints, needs. */
N_("A good word to pass on")

/* Translators: examples/clinic.journey.json, touchpoints, pains. */
N_("One bad morning is told for years")

/* Translators: examples/clinic.journey.json, links, label. */
N_("who gets no advice wants a doctor")

/* Translators: examples/clinic.journey.json, links, label. */
N_("who does not get through simply comes")

/* Translators: examples/clinic.journey.json, links, label. */
N_("all through one door")

/* Translators: examples/clinic.journey.json, links, label. */
N_("the ill and the frail in one room")

/* Translators: examples/clinic.journey.json, links, label. */
N_("laboratory at its limit")

/* Translators: examples/clinic.journey.json, links, label. */
N_("what is told at the baker’s")

/* Translators: examples/clinic.journey.json, links, label. */
N_("same line, same queue")

/* Translators: examples/clinic.journey.json, links, label. */
N_("who stays away is not seen")

/* Translators: examples/clinic.journey.json, links, label. */
N_("“ask the nurse”")

/* Translators: examples/clinic.journey.json, links, label. */
N_("by video, from home")

/* Translators: examples/clinic.journey.json, links, label. */
N_("online, at any hour")

/* Translators: examples/clinic.journey.json, links, label. */
N_("by telephone, with a gauge at home")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Sister Beata listened to my daughter’s cough through the phone and told me what to watch for. We stayed at home, she slept.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Twenty-five minutes. I had a book.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("The corner with the toys is nice. The air is not.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("She remembered my knee.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("At eight the line is engaged, at nine the day is full.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("One always meets somebody. Today it was my old teacher.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Had to try four times. Then clear and friendly.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("She looked at me, not at the screen.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Nobody could tell me whether it would be ten minutes or an hour.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("The bicycle stands are full of scooters.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("She spoke slowly and asked me to say it back. Nobody had done that before.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Called at the minute. I could not believe it.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Engaged until ten. At ten past ten it was over in five minutes.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("“You are number 58.” After an hour: “You are number 51.”")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("102 attempts. I counted. 39.8 degrees, two years old.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Thirty people in one small room, all coughing, and my baby is six weeks old. I went back to the car and cried.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("I came for my blood pressure and sat between two people with fever for an hour and a half.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("I only wanted to know whether I may go to work. I went to work.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Nobody answered, so I drove to the hospital. Six hours there for a doctor who said “give her something to drink”.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Standing in the stairwell of the clinic since eight. So is everybody’s virus.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("I would rather have high blood pressure than sit in that room.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Four pharmacies, no fever syrup. The fifth gave me tablets and a mortar.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Where are all the doctors in this country?")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("My neighbour let me use her computer to get an appointment. I am glad that I have a neighbour.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("I am on chemotherapy. I asked to wait elsewhere. There was no elsewhere.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Dragged myself there with fever to fetch a signature that says I have fever.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("A paper on the door. I could not read it, and I did not dare to ask.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("I did not want to be a burden, so I put the phone down. My son found me on Saturday.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Dr Rahimi has been standing since six in the morning and still knelt down to talk to my son. Thank you.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("New: you wait in the car and they ring you. Took them a week, but it works.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("The doctor saw the rash on the screen and knew it straight away. Did not know that you offered this.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("The recorded voice says many things very fast and then it is quiet.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("[A letter in Tigrinya, two pages; translation asked for]")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Got through at once. The gentleman sounded as tired as I was, and thanked me for waiting.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("The note by phone, two minutes. Why not always?")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Prescribed something that is not to be had anywhere. Could somebody not have known that?")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Called back after forty minutes by a retired nurse. What a wonderful woman.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("My own door now, and a chair at the window. Still a bit afraid.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Short, but she asked whether I live alone. I do.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Quarter past seven, just us old ones, and the windows open. Very good idea.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("A student rang me every second day over the holidays. We spoke about my tomatoes. I was not alone, that was the medicine.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Waited on the bench outside with the little one, in the sun. Please keep that.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Left my number, was called within the hour. Better than before the wave, to be honest.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Four chairs, far apart. Good. A little lonely.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("They rang me to ask whether I would like to be rung. I said yes.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("A message said “about 20 minutes”. It was 22.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Syrup is back. The pharmacist had put one bottle aside for us.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Two minutes and I knew what to do.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("The sign has pictures now. I understand pictures.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("A man translated on the line. He was kind, it took long.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("I have put a jar of honey on the counter for the ladies.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("I still come with a mask and leave as soon as I can.")

/* Translators: examples/clinic.journey.json, feedback, text. */
N_("Same nurse as in November. She asked how the cough had gone on.")

/* Translators: examples/clinic.journey.json, scenarios, name. */
N_("Influenza wave")

/* Translators: examples/clinic.journey.json, scenarios, summary. */
N_("From the second week of December three times as many people called as in a normal winter. A third of the staff fell ill themselves. For nineteen days nobody knew in the morning who would be there at noon, and older people stayed away for fear of the waiting room.")

/* Translators: examples/clinic.journey.json, impacts, note. */
N_("390 calls on Monday morning, 41 answered.")

/* Translators: examples/clinic.journey.json, impacts, note. */
N_("Up to 34 people in a room for 22.")

/* Translators: examples/clinic.journey.json, impacts, note. */
N_("One receptionist left; 70 of 100 callers hang up.")

/* Translators: examples/clinic.journey.json, impacts, note. */
N_("One doctor of two. Those who get in are well looked after.")

/* Translators: examples/clinic.journey.json, impacts, note. */
N_("Fever syrup and one antibiotic are out of stock.")

/* Translators: examples/clinic.journey.json, impacts, note. */
N_("Results take three days in place of one.")

/* Translators: examples/clinic.journey.json, impacts, note. */
N_("Works, but few know of it.")

/* Translators: examples/clinic.journey.json, impacts, note. */
N_("Half of the appointments are not kept.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("Dr Rahimi decides before noon, Peter after noon, so that she can see patients.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("Five languages; also as a printed sheet at the baker’s and the mosque.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("The Christmas newsletter stays in the drawer.")

/* Translators: examples/clinic.journey.json, actions, title. */
N_("Open a second door for people with fever, and keep the frail away from it")

/* Translators: examples/clinic.journey.json, actions, why. */
N_("People forgive closed doors. They do not forgive having been put at risk to keep them open.")

/* Translators: examples/clinic.journey.json, actions, check. */
N_("Nobody with fever passes anybody with a check-up, from the pavement to the pavement. Sister Beata has walked both ways herself.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("Side door through the bicycle room.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("A red card at reception: chemotherapy, newborn, breathless.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("Greeting in five languages, twenty seconds, then the choice to be called back.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("Pharmacies type it in for those without internet.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("Reception may send home, call back, and give the nurse’s mobile number.")

/* Translators: examples/clinic.journey.json, actions, title. */
N_("Ask retired nurses and students of medicine to man a second phone")

/* Translators: examples/clinic.journey.json, actions, why. */
N_("The line breaks people first. Many who know what to say are at home and would like to help.")

/* Translators: examples/clinic.journey.json, actions, check. */
N_("Four people answer from eight to six by the end of the week, each with a day of practice beside Sister Beata.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("Eleven came. The youngest is 21, the oldest 78.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("The laboratory sends the sentence with the figure by itself now.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("Travel vaccinations and reports for insurers wait until 8 January.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("No fee for appointments that are not kept, until the end of January.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("Waiting in the car: 80 of 100 use it.")

/* Translators: examples/clinic.journey.json, actions, notes. */
N_("Wait outside, note by phone, first hour for those at risk: all three stay.")

/* Translators: examples/clinic.journey.json, messages, text. */
N_("What we know on Monday at 10:00.\n\nA wave of influenza has reached the district. Three times as many people call as usual, and some of us are ill as well. We are open. What we do not know yet: how long it lasts, and who of us can work tomorrow.\n\nIf it can wait, please wait a day or two, and use our page “Wait, call or come?”. Our next update comes at 17:00, here, on the answering machine and on the door, even if there is nothing new.\n\nIf somebody struggles for breath, is confused or cannot be woken, call the emergency number at once. We know how frightening a high fever is, above all in a small child.")

/* Translators: examples/clinic.journey.json, messages, text. */
N_("To everyone at reception, on the phone, in the pharmacies and in the nursing homes.\n\nThe wave is here; we expect two to three weeks. Today there is one doctor. What we do not know yet: who will be well tomorrow.\n\nWhat we say, in our own words: we know that you are worried; this is what you can do now; this is when to come at once; somebody rings you back today.\n\nWhat you may decide without asking: send somebody through the side door, give them my mobile number, call a taxi for those who should not take the bus. What we do not do: guess, promise a time, or tell anybody to calm down.\n\nIf you feel ill, go home. If you are stuck, call Nora. Please eat something at noon. Thank you.")

/* Translators: examples/clinic.journey.json, messages, text. */
N_("If you have fever and cough, you are not alone with it. This is what to do:\n\n1. Stay at home, drink, rest. Most people get over it within a week.\n2. Call us, or leave your number on our website. A nurse rings you back on the same day.\n3. Come through the side door if we ask you to. You wait outside or in the car, and we ring you.\n\nYou do not need to come for a note for work; you get it by telephone. Nobody loses an appointment by staying at home. Fees for missed appointments are lifted until 31 January.\n\nIf you are older, pregnant, alone or have a long illness, tell us in the first sentence. We look after you first.")

/* Translators: examples/clinic.journey.json, messages, text. */
N_("The telephone is overloaded. If you can use the internet, please book there, or ask for a call: three questions, in five languages.\n\nHave your insurance card at hand. Somebody rings you back within two hours, by need and not by luck. If you have tried by phone already, you do not have to start again.\n\nIf you cannot use the internet, ask at your pharmacy. They have a direct line to our nurse.")

/* Translators: examples/clinic.journey.json, messages, text. */
N_("To protect you and those who work here, we have changed this: two doors, one for people with fever and one for all others; waiting outdoors or in your car; windows open, so please bring a jacket; masks inside, we have some for you.\n\nIf you have fever, please stay at home and call. You can move any appointment free of charge until 31 January; a message is enough.\n\nWithout coming in you can get advice, a note for work, repeat prescriptions, and see the doctor by video. If you are at special risk, the first hour from 7:15 is for you alone.\n\nWe follow the advice of the public health office, and we tell you as soon as it changes.")

/* Translators: examples/clinic.journey.json, messages, text. */
N_("The wave is behind us: since Tuesday all of us are back, and you reach us as usual.\n\nStill open: 160 check-ups that were moved. Each of you gets a call with a new date, the last by 9 February. If you feel weaker than before, please do not wait for it; call.\n\nThank you to everyone who stayed at home, rang a neighbour, or sat with a stranger’s child. On 26 January, at seven in the evening, we say in the library what we have learnt. There will be soup.")

/* Translators: examples/clinic.journey.json, reviews, note. */
N_("Fourth day. Two doors are open, and people wait outside and are rung. The phone is still the worst: 240 calls unanswered today.")

/* Translators: examples/clinic.journey.json, reviews, note. */
N_("Volunteers answer and call back within two hours. Older people have had a call from us; 31 of them needed something.")

/* Translators: examples/clinic.journey.json, reviews, note. */
N_("Everyone is back. Fever syrup since yesterday. The check-ups that were moved take until February.")
