// SPDX-License-Identifier: MIT
#include "console.h"

#include "command_help.h"

#include <agentwright/base/message_text.h>

#include <cstdio>

#ifdef Q_OS_WIN
#    include <io.h>
#else
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

bool isOutputTerminal()
{
#ifdef Q_OS_WIN
    return ::_isatty(1) != 0;
#else
    return ::isatty(STDOUT_FILENO) != 0;
#endif
}

} // namespace

QString cliText(const char *text, const QStringList &arguments)
{
    return messageText("Agentwright::Cli", text, arguments);
}

QString indented(const QString &text, int columns)
{
    return QString(text).replace(u'\n', u'\n' + QString(columns, u' '));
}

Console::Console() : m_isTerminal(isOutputTerminal())
{
    (void)m_standardOut.open(stdout, QIODevice::WriteOnly);
    (void)m_standardError.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_hasColours = m_isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

void Console::showHelp(const CommandHelp &help)
{
    print(help.toText());
}

void Console::print(const QString &text)
{
    printBytes(text.toUtf8());
}

void Console::printBytes(const QByteArray &bytes)
{
    m_isCutOff |= m_out->write(bytes) != bytes.size();
}

bool Console::finish()
{
    if (m_out == &m_standardOut)
        m_isCutOff |= !m_standardOut.flush();
    if (m_isCutOff)
        fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "The output could not be written: %1"),
                     {m_out->errorString()}));
    return !m_isCutOff;
}

void Console::fail(const QString &message)
{
    note(message);
    m_hasFailed = true;
}

void Console::note(const QString &message)
{
    if (m_out == &m_standardOut)
        m_standardOut.flush();
    m_error->write((u"agentwright-cli: "_s + message + u'\n').toUtf8());
}

QString Console::coloured(const QString &text, Colour colour) const
{
    if (!m_hasColours)
        return text;
    const auto code = [colour] {
        switch (colour) {
        case Colour::Red:
            return "31"_L1;
        case Colour::Yellow:
            return "33"_L1;
        case Colour::Blue:
            return "34"_L1;
        case Colour::Green:
            return "32"_L1;
        case Colour::Bold:
            break;
        }
        return "1"_L1;
    };
    return u"\x1b["_s + code() + u'm' + text + u"\x1b[0m"_s;
}

} // namespace Agentwright::App
