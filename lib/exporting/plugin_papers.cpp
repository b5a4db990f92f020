// SPDX-License-Identifier: MIT
#include "plugin_papers.h"

#include "field_outcomes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Text that means nothing to a Markdown reader.
QString plainMarkdown(const QString &text)
{
    static const QRegularExpression kMarks(u"([\\\\`*_\\[\\]<>#|])"_s);
    return QString(text).replace(kMarks, u"\\\\1"_s);
}

QString firstSentence(const QString &description)
{
    const QString line = description.simplified();
    const qsizetype end = line.indexOf(". "_L1);
    return shownText(end < 0 ? line : line.first(end + 1));
}

constexpr auto kMit =
    R"(Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
)";

constexpr auto kZeroClauseBsd =
    R"(Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
)";

} // namespace

QByteArray knownLicense(const QString &identifier, const QString &holder)
{
    if (holder.isEmpty() || (identifier != "MIT"_L1 && identifier != "0BSD"_L1))
        return {};
    const bool isMit = identifier == "MIT"_L1;
    const QString title = isMit ? u"MIT License"_s : u"BSD Zero Clause License"_s;
    return (title + u"\n\nCopyright (c) "_s + holder + u"\n\n"_s).toUtf8() + (isMit ? kMit : kZeroClauseBsd);
}

void PluginPapers::add(const QString &agent, const QString &description)
{
    const QString sentence = firstSentence(description);
    m_agents.append(u"- **"_s + plainMarkdown(agent) + u"**"_s
                    + (sentence.isEmpty() ? QString() : u": "_s + plainMarkdown(sentence)));
}

QString PluginPapers::readme(const PluginParts &parts) const
{
    QString text = u"# "_s + m_plugin.name + u"\n\n"_s;
    if (!m_plugin.description.isEmpty())
        text += plainMarkdown(m_plugin.description) + u"\n\n"_s;
    text +=
        u"A plugin for Claude Code with agents that the main conversation calls when a task is theirs. Each agent works in a "
        "conversation of its own and hands back what it found.\n\n## Agents\n\n"_s
        + m_agents.join(u'\n') + u"\n\n## Installing\n\n"_s;
    if (m_plugin.withMarketplace)
        text +=
            u"In Claude Code: `/plugin marketplace add` with the place of the marketplace, and then\n`/plugin install %1@%2`.\n"_s
                .arg(m_plugin.name, m_plugin.marketplaceName);
    else
        text += u"Start Claude Code with `--plugin-dir` and this folder, or list the plugin in a marketplace.\n"_s;
    if (!parts.hooks().isEmpty() || !parts.servers().isEmpty())
        text +=
            u"\n## For the whole session\n\nThese hold for all that is done while the plugin is on, not only for its agents:\n\n"_s;
    if (!parts.hooks().isEmpty())
        text += u"- Hooks (`hooks/hooks.json`): "_s + plainMarkdown(parts.hooks().keys().join(", "_L1)) + u'\n';
    if (!parts.servers().isEmpty())
        text += u"- MCP servers (`.mcp.json`): "_s + plainMarkdown(parts.servers().keys().join(", "_L1)) + u'\n';
    if (!m_plugin.license.isEmpty())
        text += u"\n## License\n\n"_s + plainMarkdown(m_plugin.license) + u'\n';
    return text;
}

QList<BundleFile> PluginPapers::files(const PluginParts &parts) const
{
    QList<BundleFile> files;
    const QByteArray license = m_plugin.licenseText.isEmpty() ? knownLicense(m_plugin.license, m_plugin.author)
                                                              : m_plugin.licenseText;
    if (!license.isEmpty())
        files.append({u"LICENSE"_s, license});
    if (m_plugin.withReadme)
        files.append({u"README.md"_s, readme(parts).toUtf8()});
    return files;
}

} // namespace Agentwright
