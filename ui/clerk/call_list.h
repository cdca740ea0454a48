#pragma once

#include "core/clerk/refused_people.h"

#include <QString>

#include <vector>

class QPrinter;

namespace xuezhao {

/// The list by which people are called back, as a page of text (HTML): serial, student number, name, class, the
/// register's reason, and a place to tick. By class, then serial. Numbers of identity cards are not on it: it hangs on
/// a door.
QString callListHtml(const std::vector<RefusedPerson>& people, const QString& jobTitle);

/// Prints it (or writes a PDF, by the printer's output format). False when the printer failed.
bool printCallList(const QString& html, QPrinter& printer);

}  // namespace xuezhao
