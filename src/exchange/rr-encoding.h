/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts that other programs wrote. Makes UTF-8 of the encodings that tables come
 * in: UTF-8 and UTF-16, with or without a byte order mark, and Windows-1252. What
 * is not a text at all, or a damaged one, is refused with the line where that
 * shows; nothing is replaced by question marks.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RrEncoding:
 * @RR_ENCODING_UTF_8: UTF-8
 * @RR_ENCODING_UTF_16_LE: UTF-16, the low byte first
 * @RR_ENCODING_UTF_16_BE: UTF-16, the high byte first
 * @RR_ENCODING_WINDOWS_1252: the code page of Western Europe
 *
 * How a file holds its characters.
 */
typedef enum
{
  RR_ENCODING_UTF_8,
  RR_ENCODING_UTF_16_LE,
  RR_ENCODING_UTF_16_BE,
  RR_ENCODING_WINDOWS_1252
} RrEncoding;

const char *rr_encoding_get_name (RrEncoding    encoding);
char       *rr_encoding_decode   (const char   *bytes,
                                  gsize         length,
                                  gsize        *decoded_length,
                                  RrEncoding   *encoding,
                                  GError      **error);
char       *rr_encoding_take     (char         *bytes,
                                  gsize         length,
                                  gsize        *decoded_length,
                                  RrEncoding   *encoding,
                                  GError      **error);

G_END_DECLS
