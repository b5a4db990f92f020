// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_format.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/readings/claude_header.h>
#include <agentwright/readings/strict_yaml.h>

#include <QString>
#include <QStringView>

#include <memory>

namespace Agentwright {

/// The text as a JavaScript program sees it that decodes the file as UTF-8: with the file's own line ends, and bytes that
/// are not UTF-8 as U+FFFD (one for each longest beginning of a character, as the WHATWG decoder does it). Without the
/// byte-order mark.
AGENTWRIGHT_EXPORT QString sourceText(const QString &text, const TextFormat &format);

/// What a reader may know of a file; nothing is opened. Make one for each document and hand it to all readers: what several of
/// them need is computed when the first one asks, and kept. Copies share it. Thread-safe; views and references that it gives
/// stay valid as long as one copy lives.
class AGENTWRIGHT_EXPORT ReadingInput
{
public:
    /// Text as decodeText() gives it. The path decides scope and identity for some tools; it may be empty.
    ReadingInput(const QString &text, const TextFormat &format, const QString &path);
    ReadingInput(const DefinitionView &definition, const TextFormat &format, const QString &path);

    const TextFormat &format() const;
    const QString &path() const;
    /// See sourceText().
    const QString &source() const;
    /// The source with CRLF turned into LF.
    const QString &sourceWithLineFeeds() const;

    /// readStrictYaml(), once for equal texts; dialects share what reads the same in all of them. The problem's offset may lie
    /// one unit in front of a line feed at the very end.
    const StrictYaml &yaml(QStringView text, const YamlDialect &dialect) const;
    /// Both steps of Claude Code's reading of the text between two fences.
    ClaudeValues claudeValues(QStringView header) const;
    /// The header as Claude Code cuts it out of the file.
    const ClaudeHeader &claudeHeader() const;

private:
    class Data;
    std::shared_ptr<Data> d;
};

} // namespace Agentwright
