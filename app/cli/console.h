// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

namespace Agentwright::App {

struct CommandHelp;

/// Text in the user's language, context "Agentwright::Cli", numbered placeholders.
QString cliText(const char *text, const QStringList &arguments = {});
/// The lines behind the first one moved to the right.
QString indented(const QString &text, int columns);

/// Standard output and error of one run. Colours only on a terminal and without NO_COLOR in the environment.
class Console
{
public:
    enum class Colour { Red, Yellow, Blue, Green, Bold };

    Console();
    /// For tests: both streams are given, and neither is a terminal.
    Console(QIODevice *out, QIODevice *error) : m_out(out), m_error(error) { }
    virtual ~Console() = default;

    /// What --help of a command has to say; prints it.
    virtual void showHelp(const CommandHelp &help);

    bool isTerminal() const { return m_isTerminal; }
    void print(const QString &text);
    void printBytes(const QByteArray &bytes);
    /// One line on standard error; from then on the exit code is 2.
    void fail(const QString &message);
    /// One line on standard error that is no failure.
    void note(const QString &message);
    /// Writes what is still held back; false, and reported, when standard output takes it no more.
    bool finish();
    bool hasFailed() const { return m_hasFailed; }
    QString coloured(const QString &text, Colour colour) const;

private:
    QFile m_standardOut;
    QFile m_standardError;
    QIODevice *m_out = &m_standardOut;
    QIODevice *m_error = &m_standardError;
    bool m_isTerminal = false;
    bool m_hasColours = false;
    bool m_hasFailed = false;
    bool m_isCutOff = false;
};

} // namespace Agentwright::App
