/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The one error domain of the program: what can be wrong with a file or with
 * what a person asks for. Every code is one kind of answer that a person gets;
 * the message is translated, complete and made to be shown as it is. An error
 * that reports several problems has one line of message for each of them,
 * separated by '\n'.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RR_ERROR (rr_error_quark ())

/**
 * RrError:
 * @RR_ERROR_SYNTAX: not JSON, a duplicate member, U+0000, an integer past
 *   64 bits or a number past a double; the message starts with line and column
 * @RR_ERROR_NOT_A_MAP: JSON, but something else than a journey map
 * @RR_ERROR_NEWER_VERSION: written by a newer version of the program
 * @RR_ERROR_INVALID: a member is missing or has a wrong type, a value out of
 *   range, an unknown value, too long a text or invalid UTF-8; with its path
 * @RR_ERROR_INCONSISTENT: duplicate ids, references to nothing and the like;
 *   one line for each
 * @RR_ERROR_TOO_LARGE: larger or nested deeper than the program accepts
 * @RR_ERROR_PLAYBOOK: something is wrong with a playbook
 * @RR_ERROR_FORMAT: a file of another program is not what its format demands
 * @RR_ERROR_UNSUPPORTED: well-formed, but nothing that the program can do
 *
 * The codes of %RR_ERROR.
 */
typedef enum
{
  RR_ERROR_SYNTAX,
  RR_ERROR_NOT_A_MAP,
  RR_ERROR_NEWER_VERSION,
  RR_ERROR_INVALID,
  RR_ERROR_INCONSISTENT,
  RR_ERROR_TOO_LARGE,
  RR_ERROR_PLAYBOOK,
  RR_ERROR_FORMAT,
  RR_ERROR_UNSUPPORTED
} RrError;

GQuark rr_error_quark (void);

G_END_DECLS
