// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <utility>

namespace Agentwright::App {

/// A square of agents against agents, the darker the more alike. Arrow keys walk over it, Return takes a cell.
class HeatMap : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    struct Cell {
        int row = 0;
        int column = 0;
        double value = 0; ///< 0 … 1
    };
    /// Each pair once; shown on both sides of the diagonal.
    void setCells(const QStringList &titles, const QList<Cell> &cells);
    int size() const { return int(m_titles.size()); }
    int currentRow() const { return m_row; }
    int currentColumn() const { return m_column; }
    void setCurrent(int row, int column);
    double valueAt(int row, int column) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int row, int column);
    void activated(int row, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int cellSize() const;
    QRect cellRect(int row, int column) const;
    std::pair<int, int> cellAt(const QPoint &position) const;
    QString textOf(int row, int column) const;

    QStringList m_titles;
    QHash<std::pair<int, int>, double> m_values; ///< row < column
    int m_row = 0;
    int m_column = 0;
};

} // namespace Agentwright::App
