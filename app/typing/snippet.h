// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_range.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace Agentwright::App {

/// A piece of text to write by its prefix. In the body ${1:text} is a place to fill in with what stands there at first, $2 an
/// empty one, $0 where the caret ends up, and \$ a dollar sign. A number that comes again repeats the first text.
struct Snippet {
    QString prefix;
    QString title;
    QString body;
};

struct ExpandedSnippet {
    QString text;
    QList<TextRange> stops; ///< in the order in which they are gone through; the last one is where the caret ends up
};

/// Every line but the first is indented by that text.
ExpandedSnippet expanded(const Snippet &snippet, const QString &indent);

QList<Snippet> builtInSnippets();

/// Of a file as several editors have it: an object whose members hold "prefix" (text or list), "body" (text or list of
/// lines) and maybe "description". What is not so is left out.
QList<Snippet> snippetsFromJson(const QByteArray &json);

/// The snippet whose prefix is the word in front of the offset, or nullptr.
const Snippet *snippetBefore(const QList<Snippet> &snippets, QStringView text, qsizetype offset);
/// Where that word begins.
qsizetype prefixStart(QStringView text, qsizetype offset);

} // namespace Agentwright::App
