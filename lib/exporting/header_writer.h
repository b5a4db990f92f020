// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace Agentwright {

/// Writes a new file of frontmatter and text that strict and simple readers take alike: one line for every key, texts in quotes,
/// lists as flow lists of quoted texts, LF, no byte-order mark, no key twice, no "---" inside a value.
class HeaderWriter
{
public:
    void text(const QString &key, const QString &text);
    /// Keeps to characters that need no escapes besides the quotes: for readers of unknown skill. Line breaks become blanks.
    void simpleText(const QString &key, const QString &text);
    void word(const QString &key, const QString &word); ///< unquoted: for words of a fixed set
    void flag(const QString &key, bool value);
    void integer(const QString &key, const QString &digits);
    void list(const QString &key, const QStringList &items);
    void structure(const QString &key, const QJsonValue &value);
    /// The whole file.
    QByteArray document(const QString &prompt) const;

private:
    void line(const QString &key, const QString &value);

    QString m_lines;
};

} // namespace Agentwright
