/** First names common where English is spoken, of many origins. A name is only seen with a capital. */
export const firstNames = new Set(
  `Aaron Abdi Abdul Abigail Adam Adam Ade Adele Ahmed Aidan Aileen Aisha Alan Alana Alex Alexander Ali Alice Alicia Alison Amanda Amara Amina Amir
  Amy Ana Anas Andrea Andrei Andrew Andy Angela Angus Anita Ann Anna Anne Annie Anthony Anton Antonio Arjun Arthur Asha Ashley Asif Audrey Ayaan
  Barbara Barry Beatrice Becky Ben Benjamin Bernadette Bernard Beth Betty Bilal Billy Blessing Bob Bobby Bogdan Brenda Brian Bridget Bruce Bryan
  Callum Cameron Cara Carl Carla Carlos Carmen Carol Caroline Cath Catherine Cathy Charles Charlie Charlotte Chloe Chipo Chris Christina Christine Christopher
  Ciara Claire Clara Clare Colin Conor Connor Craig Cristina Dan Daniel Daniela Danny Darren Dave David Davie Dawn Dean Deborah Debbie Denise Dennis Derek Des
  Diana Diane Diego Dimitri Dmitri Donald Donna Doris Doug Douglas Dylan Eddie Edward Eileen Elaine Eleanor Elena Eli Elijah Elif Elizabeth Ella Ellen Ellie
  Elsie Emily Emma Emmanuel Eric Erin Errol Esther Ethan Eva Eve Evelyn Ewa Ewan Faisal Farah Fatima Fatou Femi Fergus Fiona Florence Frances Francis
  Frank Fred Freda Gabriel Gareth Gary Gavin Gemma George Georgina Gerald Geraldine Gerry Gina Giulia Glen Gloria Gordon Graham Grant Greg Gwen
  Halima Hamid Hannah Harold Harriet Harry Hassan Heather Hector Helen Henry Hugh Hugo Hussein Ian Ibrahim Igor Imran Irene Irina Iris Isaac Isabel Isla Ivan Ivor
  Jack Jackie Jacob Jade Jake Jamal James Jamie Jan Jane Janet Janice Jason Jasmine Javier Jean Jeff Jen Jenna Jennifer Jenny Jerome Jess Jessica Jill Jim Jimmy
  Joan Joanna Joanne Joe Joel John Johnny Jon Jonathan Jordan Jose Joseph Josephine Josh Joshua Josie Joyce Juan Judith Judy Julia Julian Julie Juliet June Justin
  Karen Karim Karl Kasia Kate Kath Katherine Kathleen Kathy Katie Kay Keith Kelly Ken Kenneth Kenny Kerry Kev Kevin Khadija Khalid Kieran Keiran Kim Kirsty Kumar Kwame Kyle
  Laura Lauren Lea Leah Lee Leila Len Leo Leon Leonard Les Leslie Lewis Liam Linda Lisa Liz Lola Lorna Lorraine Lottie Lou Louis Louise Lucas Lucia Lucy Luis Luka Lukas Luke Lydia Lynn
  Maeve Magda Maggie Malik Marcus Margaret Maria Marie Mariam Marian Mario Marion Marta Martha Martin Marvin Mary Mateo Matt Matthew Maureen Max Maya Megan Mehmet
  Melanie Melissa Mia Michael Michelle Miguel Mike Mina Mina Miriam Mo Mohamed Mohammed Moira Molly Monica Morag Muhammad Musa Nadia Nadine Nancy Naomi Natalie
  Natasha Nathan Neil Ngozi Niall Nick Nicola Nicole Nigel Nikita Nina Noah Noel Noor Nora Noreen Norman Nour Ola Oleg Olga Oliver Olivia Omar Oscar Owen
  Paddy Pam Pamela Pat Patricia Patrick Paul Paula Pauline Pavel Pedro Peggy Penny Pete Peter Petra Phil Philip Phoebe Pierre Piotr Polly Priya Rachel Rafa Rafael Raj Rajesh Ralph Ramon
  Rashid Ravi Ray Raymond Rebecca Reggie Renu Rhona Ricardo Richard Rick Rita Rob Robbie Robert Robin Roger Ron Ronnie Rory Rosa Rosie Ross Roy Ruth Ryan Sabina Sadie
  Sahra Said Sal Sally Salma Sam Samantha Samir Samira Samuel Sana Sandra Sanjay Sara Sarah Scott Sean Sebastian Sergei Shane Shannon Sharon Shaun Sheila Shirley Simon Simone Sofia Sonia
  Sophia Sophie Stacey Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Sunil Susan Suze Svetlana Sylvia Tam Tamara Tanya Tara Tariq Terry Theo Theresa Thomas Tim
  Tina Toby Todd Tom Tomek Tommy Toni Tony Tracey Tracy Trevor Trish Tyrone Umar Ursula Valerie Vanessa Vera Veronica Vicky Victor Victoria Viktor Vijay Vincent Viola Virginia
  Wanda Wayne Wendy Wes William Winston Yasmin Yolanda Yousef Yusuf Yvonne Zac Zahra Zainab Zara Zoe`
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
)
