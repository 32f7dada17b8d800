/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What Mermaid's parser makes of a journey, and what it refuses.  The expectations were
 * found by running Mermaid 11 on the same texts. */
#include <math.h>
#include <string.h>

#include "rr-error.h"
#include "rr-mermaid-parse.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *journey;   /* as show () writes it */
  const char *warnings;  /* parts of the warnings, with "|" between them */
} Good;

static const Good good[] = {
  { "plain", "journey\n  title Day\n  section Work\n    Tea: 5: Me\n    Do: 1: Me, Cat\n",
    "Day; Work/Tea=5[Me]; Work/Do=1[Me,Cat]", "" },
  { "no-section", "journey\nOnly task: 3: Me", "; -/Only task=3[Me]", "" },
  { "crlf", "journey\r\n title A\r\n section B\r\n c: 2\r\n", "A; B/c=2", "" },
  { "cr", "journey\r title A\r section B\r c: 2\r", "A; B/c=2", "" },
  { "byte-order-mark", "\xef\xbb\xbfjourney\n a: 3", "; -/a=3", "" },
  { "white-space-before", " \n\t\n journey\n a: 3", "; -/a=3", "" },
  { "tabs", "journey\n\ttitle\tA\n\tsection\tB\n\t\tc:\t4:\tMe\n", "A; B/c=4[Me]", "" },
  { "letters-of-any-case", "journey\nTITLE A\nSection B\nc: 1", "A; B/c=1", "" },
  { "on-one-line", "journey title A", "A", "" },
  { "blanks-stay", "journey\n title  A \n section  B \n c d : 5 : Me \n",
    " A ;  B /c d =5[Me]", "" },
  { "unicode", "journey\n section 帰宅\n 夕食を作る: 4: 私, 家族\n", "; 帰宅/夕食を作る=4[私,家族]", "" },
  { "white-space-of-unicode", "journey\n\u3000a: \u00a03\u00a0: \u3000Me", "; -/a=3[Me]", "" },

  { "front-matter", "---\ntitle: Front\n---\njourney\n a: 3", "Front; -/a=3", "" },
  { "front-matter-loses", "---\ntitle: Front\n---\njourney\n title Own\n", "Own", "" },
  { "front-matter-quoted", "---\nconfig:\n  theme: dark\ntitle: \"A: \\\"B\\\"\" # c\n---\njourney",
    "A: \"B\"", "" },
  { "front-matter-block", "---\ntitle: >-\n  two\n  lines\n---\njourney", "two lines", "" },
  { "front-matter-number", "---\ntitle: 2024\n---\njourney", "2024", "" },
  { "front-matter-null", "---\ntitle: ~\n---\njourney", "", "" },
  { "front-matter-indented", "  ---\n  title: In\n  ---\njourney", "In", "" },

  { "comments", "%% one\njourney %% two\n  %% three\n a: 3\n%%\n %% four", "; -/a=3", "" },
  { "directive", "%%{init: {'theme':'dark'}}%%\njourney\n%%{wrap}%%\n a: 3", "; -/a=3", "" },
  { "directive-within", "journey\n a %%{init: {}}%%b: 3", "; -/a b=3", "" },
  { "one-percent", "journey\n%50 off: 4: Me\n50% off: 4: Me", "; -/50% off=4[Me]",
    "line 2: Mermaid takes “%50 off: 4: Me” for a comment" },
  { "character-and-percents", "journey\na%% b: 4: Me", "", "line 2: Mermaid takes “a%% b: 4: Me”" },
  { "emoji-and-percents", "journey\n😀%% b: 4", "; -/😀%% b=4", "line 2: to Mermaid “%%”" },
  { "hash", "journey\n# a: 3\nb: 4 # c\n", "; -/b=4", "line 2: |line 3: Mermaid takes “# c”" },

  { "entities", "journey\n title #35;1 #quot;A#quot;\n a#58; b#44;: 5: c#44; d#59;",
    "#1 \"A\"; -/a: b,=5[c, d;]", "" },
  { "entities-of-numbers", "journey\n #0; #128; #55296; #1114112; #8364;: 3",
    "; -/\ufffd € \ufffd \ufffd €=3", "" },
  { "entity-unknown", "journey\n a#bogus;: 3", "; -/a#bogus;=3", "line 2: there is no entity “#bogus;”" },
  { "entity-guards", "journey\n #8203;Journey planning: 3: #8203;title x", "; -/Journey planning=3[title x]", "" },
  { "hash-cuts-actor", "journey\n Go: 5: Child#1, Mum", "; -/Go=5[Child]", "line 2: Mermaid takes “#1, Mum”" },
  { "hash-cuts-title", "journey\n title Top #1", "Top ", "line 2: Mermaid takes “#1”" },
  { "style-loses-semicolon", "journey\n style:3#35; x", "; -/style=3", "line 2: Mermaid takes “#35 x”" },

  { "scores", "journey\na: 3.5\nb: -1\nc: 1e2\nd: 0x3\ne: .5\nf: +4\n",
    "; -/a=3.5; -/b=-1; -/c=100; -/d=3; -/e=0.5; -/f=4",
    "line 3: the score “-1” is below 1|line 4: the score “1e2” is above 5|line 6: " },
  { "score-missing", "journey\na: : Me", "; -/a=0[Me]", "line 2: the score is missing" },
  { "score-no-number", "journey\nAt 10:30 arrive: 3: Me", "; -/At 10=?[3]",
    "line 2: the score “30 arrive” is not a number|“Me” was left out" },
  { "score-arrow", "journey\nDiscover -> 3: User", "; -/Discover -> 3=?", "the score “User”" },
  { "score-infinite", "journey\na: Infinity: Me", "; -/a=inf[Me]", "line 2: the score “Infinity” is above" },

  { "actors-none", "journey\nC: 5", "; -/C=5", "" },
  { "actor-nameless", "journey\nE: 5:\nF: 4: a,,b", "; -/E=5; -/F=4[a,b]",
    "line 2: an actor of “E” has no name|line 3: an actor" },
  { "actors-once", "journey\na: 3: Me, Me ,Me\nb: 3: Me", "; -/a=3[Me]; -/b=3[Me]", "" },
  { "comment-in-actor", "journey\nA: 4: Me %% note", "; -/A=4[Me %% note]", "line 2: to Mermaid “%%”" },

  { "title-is-a-task", "journey\nTitle deeds: 4: Me", "deeds: 4: Me", "line 2: Mermaid takes “Title deeds: 4: Me” for the title" },
  { "title-twice", "journey\ntitle A\ntitle B", "B", "line 3: this title replaces “A”" },
  { "title-and-colon", "journey\ntitle: A", "; -/title=?", "the score “A”" },
  { "title-takes-next-line", "journey\ntitle\nsection A\nb: 3", "section A; -/b=3", "" },
  { "accessible", "journey\naccTitle: A\naccDescr: B # ; c\n", "; +A; +B # ; c", "" },
  { "accessible-lines", "journey\naccDescr {\n  A: 1\n    B\n}\na: 3", "; +; +A: 1\nB; -/a=3", "" },
  { "accessible-empty", "journey\naccDescr {}\na: 3", "; -/a=3", "" },
  { "accessible-takes-next-line", "journey\naccTitle:\n a: 3\n b: 4\n", "; +a: 3; +; -/b=4", "" },
};

typedef struct
{
  const char *name;
  const char *text;
  const char *message; /* its beginning */
} Bad;

static const Bad bad[] = {
  { "empty", "", "line 1, column 1: " },
  { "other-diagram", "graph TD\n A --> B", "line 1, column 1: expected “journey”" },
  { "case", "Journey\n a: 3", "line 1, column 1: expected “journey”" },
  { "longer-word", "journeys\n a: 3", "line 1, column 1: " },
  { "hash-before", "# c\njourney", "line 1, column 1: " },
  { "section-colon", "journey\n section A: b", "line 2, column 11: the name of a section" },
  { "section-leader", "journey\n Section leader: 4: Me", "line 2, column 16: " },
  { "section-alone", "journey\n section\n\n a: 3", "line 2, column 9: the section has no name" },
  { "section-empty", "journey\n section \n\n a: 3", "line 2, column 10: the section has no name" },
  { "semicolon-in-task", "journey\n a;b: 3", "line 2, column 3: “;”" },
  { "semicolon-in-data", "journey\n a: 3; b: 4", "line 2, column 6: “;”" },
  { "semicolon-in-title", "journey\n title A; B", "line 2, column 9: “;”" },
  { "no-colon", "journey\n ein schöner Tag\n b: 3", "line 2, column 17: expected “:” and a score behind “ein schöner Tag”" },
  { "nothing-behind-colon", "journey\n a:\n b: 3", "line 2, column 4: expected “:” and a score" },
  { "nothing-before-colon", "journey\n : 3", "line 2, column 2: expected the name" },
  { "hash-cuts-name", "journey\n Issue #12: 5: Me", "line 2, column 8: expected “:”" },
  { "journey-again", "journey\n Journey planning: 3: Me", "line 2, column 2: “journey”" },
  { "journey-colon", "journey: 5: Me", "line 1, column 8: " },
  { "description-open", "journey\n accDescr { a\n b: 3", "line 3, column 6: the diagram ends" },
  { "accessible-at-the-end", "journey\n accTitle:", "line 2, column 11: the diagram ends" },
  { "line-numbers", "---\ntitle: a\n---\n%% b\n%%{init: {\n}}%%\njourney\n\n oops\n", "line 9, column 6: " },
  { "front-matter", "---\ntitle: a: b\n---\njourney", "line 2, column 9: a text with “: ”" },
  { "front-matter-quote", "---\ntitle: \"a\n---\njourney", "line 2, column 8: a quotation mark" },
  { "front-matter-twice", "---\ntitle: a\ntitle: b\n---\njourney", "line 3, column 1: there is a second title" },
};

static char *
show (RrMermaidJourney *journey)
{
  GString *out = g_string_new (journey->title);

  if (*journey->acc_title != '\0' || *journey->acc_description != '\0')
    g_string_append_printf (out, "; +%s; +%s", journey->acc_title, journey->acc_description);

  for (guint i = 0; i < journey->tasks->len; i++)
    {
      const RrMermaidTask *task = &g_array_index (journey->tasks, RrMermaidTask, i);

      g_string_append_printf (out, "; %s/%s=",
                              task->section < 0 ? "-"
                              : g_array_index (journey->sections, RrMermaidSection,
                                               task->section).name, task->name);
      if (isnan (task->score))
        g_string_append_c (out, '?');
      else
        g_string_append_printf (out, "%g", task->score);

      for (guint j = 0; task->actors != NULL && j < task->actors->len; j++)
        g_string_append_printf (out, "%s%s", j == 0 ? "[" : ",",
                                (char *) journey->actors->pdata[g_array_index (task->actors,
                                                                               guint, j)]);
      if (task->actors != NULL && task->actors->len > 0)
        g_string_append_c (out, ']');
    }

  return g_string_free (out, FALSE);
}

static void
test_good (gconstpointer data)
{
  const Good *test = data;
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) expected = g_strsplit (test->warnings, "|", -1);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMermaidJourney) journey = NULL;
  g_autofree char *shown = NULL;

  journey = rr_mermaid_journey_parse (test->text, strlen (test->text), 1, warnings, &error);
  g_assert_no_error (error);
  shown = show (journey);
  g_assert_cmpstr (shown, ==, test->journey);
  g_assert_true (rr_mermaid_is_journey (test->text, strlen (test->text)));

  for (guint i = 0; i < warnings->len; i++)
    g_test_message ("%s", (char *) warnings->pdata[i]);
  g_assert_cmpuint (warnings->len, ==, g_strv_length (expected));
  for (guint i = 0; i < warnings->len; i++)
    g_assert_nonnull (strstr (warnings->pdata[i], expected[i]));
}

static void
test_bad (gconstpointer data)
{
  const Bad *test = data;
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;

  g_assert_null (rr_mermaid_journey_parse (test->text, strlen (test->text), 1, warnings, &error));
  g_assert_error (error, RR_ERROR, RR_ERROR_FORMAT);
  if (!g_str_has_prefix (error->message, test->message))
    g_error ("“%s” does not begin with “%s”", error->message, test->message);
}

/* Lines are those of the file that the diagram is part of. */
static void
test_first_line (void)
{
  static const char text[] = "journey\n a: 9\n oops\n";
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;

  g_assert_null (rr_mermaid_journey_parse (text, strlen (text), 41, warnings, &error));
  g_assert_true (g_str_has_prefix (error->message, "line 43, column 6: "));
  g_assert_cmpuint (warnings->len, ==, 1);
  g_assert_true (g_str_has_prefix (warnings->pdata[0], "line 42: "));
}

/* Long inputs of the kinds that make a parser look at the same place again and again. */
static void
test_long (gconstpointer data)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new ("journey\n");
  g_autoptr (RrMermaidJourney) journey = NULL;

  for (guint i = 0; i < 200000; i++)
    g_string_append (text, data);
  journey = rr_mermaid_journey_parse (text->str, text->len, 1, warnings, NULL);
  g_test_message ("%s, %u warnings", journey != NULL ? "read" : "refused", warnings->len);
}

int
main (int    argc,
      char **argv)
{
  static const char *const pieces[] = {
    "%%{", "%%{ a", "---\n", "\n", " ", "# a\n", "#a;", "a: 3: b\n", "a,", ":", "accDescr {", "title ", "style:", "%%\n", "}%%",
    "\n%% a", "section a\n",
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *path = g_strdup_printf ("/mermaid-parse/good/%s", good[i].name);

      g_test_add_data_func (path, &good[i], test_good);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strdup_printf ("/mermaid-parse/bad/%s", bad[i].name);

      g_test_add_data_func (path, &bad[i], test_bad);
    }
  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autofree char *path = g_strdup_printf ("/mermaid-parse/long/%u", i);

      g_test_add_data_func (path, pieces[i], test_long);
    }
  g_test_add_func ("/mermaid-parse/first-line", test_first_line);

  return g_test_run ();
}
