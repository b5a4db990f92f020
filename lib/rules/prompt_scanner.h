// SPDX-License-Identifier: MIT
#pragma once

#include "prompt_text.h"

namespace Agentwright {

/// Fills lines, spans, tags and prose of a PromptText from the outline and the text.
class PromptScanner
{
public:
    PromptScanner(const DefinitionView &definition, PromptText &out);
    void run();

private:
    struct BacktickRun {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    void takeLine(qsizetype start);
    void takeFencedLine(PromptLine &line);
    bool isIndentedCode(const PromptLine &line) const;
    void flushBlock();
    void scanInline(const TextRange &block);
    qsizetype takeMark(qsizetype at, const TextRange &block);
    qsizetype takeCode(qsizetype at, const TextRange &block);
    qsizetype takeAngle(qsizetype at, const TextRange &block);
    qsizetype takeTag(qsizetype at, qsizetype end);
    qsizetype takeLinkTarget(qsizetype at, const TextRange &block);
    qsizetype takeUrl(qsizetype at, const TextRange &block);
    bool isLineEnd(qsizetype at, qsizetype end) const;
    qsizetype contentOfLine(qsizetype at, qsizetype end);
    void addSpan(PromptSpan::Kind kind, const TextRange &range);

    const DefinitionView &m_definition;
    const QString &m_text;
    PromptText &m_out;
    char16_t *m_prose = nullptr;
    qsizetype m_fence = 0;
    qsizetype m_heading = 0;
    qsizetype m_commentEnd = 0; ///< up to here everything is comment
    bool m_hasNoCommentEnd = false;
    bool m_isAfterBlank = true;
    bool m_isInList = false;
    qsizetype m_listIndent = 0;
    TextRange m_block;
    qsizetype m_lineStart = 0; ///< of the line that contentOfLine() was asked for last
    qsizetype m_lineChecked = 0;
    qsizetype m_lineContent = -1; ///< -1: not known yet
    quint32 m_missingRuns = 0; ///< lengths of backtick runs that close nowhere in the block
};

} // namespace Agentwright
