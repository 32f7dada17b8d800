/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "rr-privacy.h"

static const struct
{
  const char *text;
  const char *hidden; /* NULL: nothing to hide */
} cases[] = {
  { "", NULL },
  { "Late again.", NULL },
  { "Mail anna.smith+x@mail.example.com, please", "Mail [e-mail], please" },
  { "anna@example.com", "[e-mail]" },
  { "<müller@straße.de>.", "<[e-mail]>." },
  { "mailto:a@b.org!", "mailto:[e-mail]!" },
  { "@VirginAmerica What @dhepburn said.", "[handle] What [handle] said." },
  { "thanks@united!", "thanks[handle]!" },
  { "@united.Thanks", "[handle].Thanks" },
  { "@anna.smith wrote", "[handle] wrote" },
  { "@anna@social.example.org wrote", "[handle] wrote" },
  { "@united…no", "[handle]…no" },
  { "@united😀", "[handle]😀" },
  { "meet @ 5 pm", NULL },
  { "3 @ $5", NULL },
  { "see https://t.co/mWpG7grEZP.", "see [link]." },
  { "see (http://example.com/a?b=c@d.org&e=030123456)", "see ([link])" },
  { "WWW.Example.com is down", "[link] is down" },
  { "bit.ly/2xY4 is down", "[link] is down" },
  { "and/or 24/7 w/o a.m./p.m. 1.5/2", NULL },
  { "http:// is no link", NULL },
  { "wow, wwwonderful", NULL },
  { "call +49 30 123456 now", "call [phone] now" },
  { "call +49(30)1234-56!", "call [phone]!" },
  { "(030) 123 456", "[phone]" },
  { "(call 5551234567) or (5551234567)", "(call [phone]) or [phone]" },
  { "1-800-433-7300", "[phone]" },
  { "800.433.7300.", "[phone]." },
  { "433-7300", "[phone]" },
  { "0170 1234567", "[phone]" },
  { "booked as 5551234567", "booked as [phone]" },
  { "booked 5551234 2 times", "booked [phone] 2 times" },
  { "on 2015-02-24 and 24.02.2015 and 2/24/2015 11:35", NULL },
  { "in 2014-2015, rows 10 to 12, 1,000,000 and 3.14159265", NULL },
  { "0.123456789, 12.345678901 and 030.123456", "0.123456789, 12.345678901 and [phone]" },
  { "$12000000, €12000000, #12345678", NULL },
  { "UA1234567 and 1234567th", NULL },
  { "gate 12 at 11:35, 120 minutes late, 45 % full", NULL },
  { "[e-mail] [phone] [handle] [link]", NULL },
};

static void
test_hide (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *hidden = rr_privacy_hide (cases[i].text);

      if (g_strcmp0 (hidden, cases[i].hidden) != 0)
        g_error ("“%s” became “%s”", cases[i].text, hidden);
    }
}

/* Random texts of what matters: hiding twice is hiding once, and what comes out is a text. */
static void
test_twice (void)
{
  static const char *const pieces[] = { "@", ".", "/", ":", "//", "www.", "+", "(", ")", "-", " ", "1",
                                        "23", "4567", "a", "b.co", "é", "😀", "\n", "_", "$", "…", "http://", "0" };

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *once = NULL;
      g_autofree char *twice = NULL;

      for (int n = g_test_rand_int_range (1, 16); n > 0; n--)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

      once = rr_privacy_hide (text->str);
      if (once == NULL)
        continue;

      g_assert_true (g_utf8_validate (once, -1, NULL));
      twice = rr_privacy_hide (once);
      if (twice != NULL)
        g_error ("“%s” became “%s” became “%s”", text->str, once, twice);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/privacy/hide", test_hide);
  g_test_add_func ("/privacy/twice", test_twice);

  return g_test_run ();
}
