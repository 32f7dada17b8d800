/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "rr-encoding.h"
#include "rr-error.h"

#define BYTES(text) text, sizeof text - 1

static void
check (const char *bytes,
       gsize       length,
       const char *expected,
       RrEncoding  encoding)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  RrEncoding found;
  gsize decoded;

  text = rr_encoding_decode (bytes, length, &decoded, &found, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpuint (decoded, ==, strlen (expected));
  g_assert_cmpint (found, ==, encoding);
}

static void
check_refused (const char *bytes,
               gsize       length,
               const char *start)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gsize decoded;

  text = rr_encoding_decode (bytes, length, &decoded, NULL, &error);
  g_assert_null (text);
  g_assert_error (error, RR_ERROR, RR_ERROR_FORMAT);
  if (!g_str_has_prefix (error->message, start))
    g_error ("“%s” does not begin with “%s”", error->message, start);
}

static void
test_utf_8 (void)
{
  check (BYTES (""), "", RR_ENCODING_UTF_8);
  check (BYTES ("abc"), "abc", RR_ENCODING_UTF_8);
  check (BYTES ("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"), "é€😀", RR_ENCODING_UTF_8);
  check (BYTES ("\xef\xbb\xbf" "a\xc3\xa9"), "aé", RR_ENCODING_UTF_8);
  check (BYTES ("\xef\xbb\xbf"), "", RR_ENCODING_UTF_8);
}

static void
test_utf_16 (void)
{
  check (BYTES ("\xff\xfe" "a\0\xac\x20"), "a€", RR_ENCODING_UTF_16_LE);
  check (BYTES ("\xfe\xff" "\0a\x20\xac"), "a€", RR_ENCODING_UTF_16_BE);
  check (BYTES ("\xff\xfe\x3d\xd8\x00\xde"), "😀", RR_ENCODING_UTF_16_LE);
  check (BYTES ("\xff\xfe"), "", RR_ENCODING_UTF_16_LE);
  check (BYTES ("i\0d\0,\0\xe9\0"), "id,é", RR_ENCODING_UTF_16_LE);
  check (BYTES ("\0i\0d\0,\0\xe9"), "id,é", RR_ENCODING_UTF_16_BE);
}

static void
test_windows_1252 (void)
{
  check (BYTES ("caf\xe9"), "café", RR_ENCODING_WINDOWS_1252);
  check (BYTES ("\x80 5 \x96 \x93ja\x94\n\xfc"), "€ 5 – “ja”\nü", RR_ENCODING_WINDOWS_1252);
  check (BYTES ("\x81\xff"), "\xc2\x81ÿ", RR_ENCODING_WINDOWS_1252);
}

static void
test_refused (void)
{
  check_refused (BYTES ("a\nb\nc\0d"), "line 3:");
  check_refused (BYTES ("\0"), "line 1:");
  check_refused (BYTES ("\xef\xbb\xbf" "a\r\n\xff"), "line 2:");
  /* Umlauts that are whole, and one byte that is not. */
  check_refused (BYTES ("\xc3\xa9\xc3\xa9\n\xc3"), "line 2:");
  check_refused (BYTES ("\xff\xfe" "a\0\n\0\x3d\xd8"), "line 2:");
  check_refused (BYTES ("\xff\xfe" "a\0\n\0\x00\xde" "a\0"), "line 2:");
  check_refused (BYTES ("\xff\xfe" "a\0\r\0b"), "line 2:");
  check_refused (BYTES ("\xff\xfe" "a\0\0\0"), "line 1:");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/encoding/utf-8", test_utf_8);
  g_test_add_func ("/encoding/utf-16", test_utf_16);
  g_test_add_func ("/encoding/windows-1252", test_windows_1252);
  g_test_add_func ("/encoding/refused", test_refused);

  return g_test_run ();
}
