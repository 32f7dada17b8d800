/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Runs a fuzz target over the files of a folder and over mutations of them, the
 * same ones each time. Called with a number behind the folder, it writes that
 * input to standard output in place of running anything.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fuzz.h"

#define N_MUTATIONS 50000
#define MAX_LENGTH 4096

/* Bytes and words that mean something in the formats that are read. */
static const char *const morsels[] = {
  "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\u0000", "\\ud83d", "\\ude00", "0", "-", "-0", "1e", "1e308",
  "9223372036854775807", "9223372036854775808", ".", "true", "null", "\"a\":", "\"\"", "\n", "\r\n", " ", "\t", "\x01",
  "\x7f", "\x80", "\xc3", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\xed\xa0\x80", "\xef\xbb\xbf", "\xff", "[[[[[[[[",
  "]]]]]]]]", "#", "-->", ";", "|", "=", "'", "/*"
};

static volatile sig_atomic_t current;

/* Says which input it was; only what may be called in a handler. */
static void
crashed_cb (int number)
{
  static const char text[] = "Bail out! input number ";
  char digits[12];
  int at = sizeof digits;
  int rest = current;

  digits[--at] = '\n';
  do
    digits[--at] = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0 && at > 0);

  if (write (STDOUT_FILENO, text, sizeof text - 1) < 0 ||
      write (STDOUT_FILENO, digits + at, sizeof digits - at) < 0)
    _exit (2);
  signal (number, SIG_DFL);
  raise (number);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* All files of the folder, by name, so that each run sees the same inputs. */
static GPtrArray *
load_corpus (const char *folder)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  GPtrArray *corpus = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (names, compare_names);

  for (guint i = 0; i < names->len; i++)
    {
      char *bytes;
      gsize length;

      g_file_get_contents (g_ptr_array_index (names, i), &bytes, &length, &error);
      g_assert_no_error (error);
      g_ptr_array_add (corpus, g_bytes_new_take (bytes, length));
    }

  g_assert_cmpuint (corpus->len, >, 0);
  return corpus;
}

static guint
random_below (GRand *rand,
              gsize  n)
{
  return n == 0 ? 0 : (guint) g_rand_int_range (rand, 0, (gint32) n);
}

static void
mutate_once (GByteArray *bytes,
             GRand      *rand,
             GPtrArray  *corpus)
{
  guint at = random_below (rand, bytes->len + 1);
  guint left = bytes->len - at;
  guint run = random_below (rand, MIN (left, 64) + 1);

  switch (g_rand_int_range (rand, 0, 6))
    {
    case 0:
      if (left > 0)
        bytes->data[at] ^= 1 << g_rand_int_range (rand, 0, 8);
      break;

    case 1:
      if (left > 0)
        bytes->data[at] = (guint8) g_rand_int_range (rand, 0, 256);
      break;

    case 2:
      g_byte_array_remove_range (bytes, at, run);
      break;

    case 3:
      g_byte_array_set_size (bytes, at);
      break;

    case 4:
      {
        const char *morsel = morsels[random_below (rand, G_N_ELEMENTS (morsels))];
        guint length = strlen (morsel);

        g_byte_array_set_size (bytes, bytes->len + length);
        memmove (bytes->data + at + length, bytes->data + at, left);
        memcpy (bytes->data + at, morsel, length);
        break;
      }

    default:
      {
        GBytes *other = g_ptr_array_index (corpus, random_below (rand, corpus->len));
        gsize length;
        const guint8 *data = g_bytes_get_data (other, &length);
        guint from = random_below (rand, length);

        g_byte_array_set_size (bytes, at);
        g_byte_array_append (bytes, data + from, length - from);
        break;
      }
    }
}

/* Input number @number: first the corpus itself, then mutations of it. */
static GBytes *
make_input (GPtrArray *corpus,
            guint      number)
{
  GBytes *origin = g_ptr_array_index (corpus, number % corpus->len);
  g_autoptr (GRand) rand = g_rand_new_with_seed (number);
  GByteArray *bytes;
  gsize length;
  const guint8 *data = g_bytes_get_data (origin, &length);

  if (number < corpus->len)
    return g_bytes_ref (origin);

  bytes = g_byte_array_new ();
  g_byte_array_append (bytes, data, MIN (length, MAX_LENGTH));
  for (int n = g_rand_int_range (rand, 1, 6); n > 0; n--)
    mutate_once (bytes, rand, corpus);
  return g_byte_array_free_to_bytes (bytes);
}

/* Runs the target on a copy of just that length, so that a sanitizer sees a look behind the end. */
static void
run_input (GBytes *input)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (input, &length);
  g_autofree guint8 *copy = g_memdup2 (data, length);

  LLVMFuzzerTestOneInput (copy, length);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GPtrArray) corpus = NULL;
  const char *runs = g_getenv ("RR_FUZZ_RUNS");
  guint n_mutations = runs != NULL ? (guint) strtoul (runs, NULL, 10) : N_MUTATIONS;

  if (argc < 2)
    {
      fprintf (stderr, "Usage: %s FOLDER [NUMBER]\n", argv[0]);
      return 2;
    }

  corpus = load_corpus (argv[1]);
  if (argc > 2)
    {
      g_autoptr (GBytes) input = make_input (corpus, (guint) strtoul (argv[2], NULL, 10));

      fwrite (g_bytes_get_data (input, NULL), 1, g_bytes_get_size (input), stdout);
      return 0;
    }

  signal (SIGABRT, crashed_cb);
  signal (SIGSEGV, crashed_cb);
  signal (SIGTRAP, crashed_cb);

  for (guint number = 0; number < corpus->len + n_mutations; number++)
    {
      g_autoptr (GBytes) input = make_input (corpus, number);

      current = (sig_atomic_t) number;
      run_input (input);
    }

  printf ("1..1\nok 1 - %u inputs\n", corpus->len + n_mutations);
  return 0;
}
