// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Agentwright::App {

class PromptEdit;

/// The strip beside the text: line numbers, findings, the fold mark. Everything it shows comes from its editor; mouse only,
/// because findings are in the problems list and folding is a command.
class Gutter : public QWidget
{
    Q_OBJECT
public:
    explicit Gutter(PromptEdit &editor);

    int wantedWidth() const;
    QSize sizeHint() const override { return {wantedWidth(), 0}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Columns {
        QRectF icon;
        QRectF number;
        QRectF fold;
    };
    QString numberText(int number) const;
    Columns columnsAt(qreal top, qreal height) const;
    void paintFoldMark(QPainter &painter, const QRectF &area, bool isFolded) const;

    PromptEdit &m_editor;
};

} // namespace Agentwright::App
