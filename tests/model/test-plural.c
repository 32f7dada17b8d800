/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "rr-plural.h"

#define ENGLISH "nplurals=2; plural=(n != 1);\n"
#define FRENCH "nplurals=2; plural=(n > 1);"
#define ARABIC "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5;\n"
#define POLISH "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
#define JAPANESE "nplurals=1; plural=0;"

static void
test_languages (void)
{
  static const struct
  {
    const char *rule;
    gulong      n;
    guint       form;
  } cases[] = {
    { ENGLISH, 0, 1 }, { ENGLISH, 1, 0 }, { ENGLISH, 2, 1 },
    { FRENCH, 0, 0 }, { FRENCH, 1, 0 }, { FRENCH, 2, 1 },
    { ARABIC, 0, 0 }, { ARABIC, 1, 1 }, { ARABIC, 2, 2 }, { ARABIC, 3, 3 }, { ARABIC, 10, 3 }, { ARABIC, 11, 4 },
    { ARABIC, 99, 4 }, { ARABIC, 100, 5 }, { ARABIC, 102, 5 }, { ARABIC, 103, 3 }, { ARABIC, 111, 4 },
    { POLISH, 1, 0 }, { POLISH, 4, 1 }, { POLISH, 12, 2 }, { POLISH, 22, 1 }, { POLISH, 112, 2 }, { POLISH, 122, 1 },
    { JAPANESE, 0, 0 }, { JAPANESE, 7, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint form = 99;

      if (!rr_plural_choose (cases[i].rule, cases[i].n, &form) || form != cases[i].form)
        g_error ("%lu by %s: %u", cases[i].n, cases[i].rule, form);
    }
}

/* Ranks and brackets as in C. */
static void
test_operators (void)
{
  static const struct
  {
    const char *expression;
    guint       value;
  } cases[] = {
    { "1+2*3", 7 },          { "(1+2)*3", 9 },     { "10-4-3", 3 },           { "20/2/5", 2 },     { "7%4*2", 6 },
    { "1||0&&0", 1 },        { "2<3==1", 1 },      { "1==2<3", 1 },           { "!0+1", 2 },       { "!!5", 1 },
    { "0?1:0?2:3", 3 },      { "1?0?4:5:6", 5 },   { "1 ? 2 : 3 + 9", 2 },    { "5>=5&&4<=3", 0 }, { "4/0", 0 },
    { "n%0", 0 },            { " n / 2 ", 6 },     { "n!=13&&n>12||n<3", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *rule = g_strdup_printf ("nplurals=100; plural=%s;", cases[i].expression);
      guint value = 99;

      if (!rr_plural_choose (rule, 13, &value) || value != cases[i].value)
        g_error ("%s: %u", cases[i].expression, value);
    }
}

static void
test_wrong (void)
{
  static const char *const wrong[] = {
    "", "plural=0;", "nplurals=2;", "nplurals=2; plural=;", "nplurals=2; plural=n", "nplurals=2; plural=(n",
    "nplurals=2; plural=n n;", "nplurals=2; plural=n?1;", "nplurals=2; plural=1+;", "nplurals=2; plural=2;",
    "nplurals=0; plural=0;", "nplurals=2; plural=x;", "nplurals=2; plural=1=1;", "nplurals=INTEGER; plural=EXPRESSION;",
  };
  g_autofree char *brackets = g_strnfill (100000, '(');
  g_autofree char *nots = g_strnfill (100000, '!');
  g_autofree char *deep = g_strdup_printf ("nplurals=2; plural=%s", brackets);
  g_autofree char *denied = g_strdup_printf ("nplurals=2; plural=%s", nots);
  guint form;

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    if (rr_plural_choose (wrong[i], 5, &form))
      g_error ("%s: %u", wrong[i], form);

  g_assert_false (rr_plural_choose (deep, 5, &form));
  g_assert_false (rr_plural_choose (denied, 5, &form));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plural/languages", test_languages);
  g_test_add_func ("/plural/operators", test_operators);
  g_test_add_func ("/plural/wrong", test_wrong);

  return g_test_run ();
}
