// SPDX-License-Identifier: MIT
#pragma once

#include "form/field_editor.h"

#include <QString>

class QMenu;

namespace Agentwright::App {

/// What a key is called, and what it does, in the current language.
QString fieldLabel(const FieldId &field);
QString fieldHelp(const FieldId &field);
/// The same with all that is known of it, as rich text.
QString fieldHelpPage(const FieldId &field);

/// A row for every tool: whether it reads the key, ignores it, or does not load a file that has it. The path decides what kind
/// of file it is for some tools; it may be empty.
void fillUsesMenu(QMenu &menu, const QString &key, const QString &path);

} // namespace Agentwright::App
