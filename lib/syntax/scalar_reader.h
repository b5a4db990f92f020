// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/syntax/document_syntax.h>

#include <QString>
#include <QStringView>

namespace Agentwright {

/// A key in quotes, as written with them. What is no escape stays as it is; the YAML reader has to agree anyway.
QString decodedQuotedKey(QStringView written);

/// The text of a value that is not YAML, as its author probably meant it: the quotes around it dropped when it has some, the
/// indentation that its lines share removed, stand-ins of line ends left out.
QString lenientText(QStringView text, const Entry &entry);

} // namespace Agentwright
